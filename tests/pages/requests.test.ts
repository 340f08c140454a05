import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { onWeekday } from '#app/journal/office-hours.ts'
import { romanField } from '#app/journal/roman-moment.ts'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { aFirm } from '#tests/helpers/firms.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { visit } from '#tests/helpers/visit.ts'

const atWork = (days: number, time = '10:00') => romanField(onWeekday(new Date(), days, time))
const soon = (days: number) => romanField(addDays(new Date(), days))
const contact = (like: Record<string, string> = {}) => ({
  key: randomUUID(),
  name: 'Vera Visitatrice',
  email: `${randomUUID().slice(0, 8)}@test.example`,
  message: 'Vorrei capire da dove cominciare.',
  ...like,
})
const meeting = (
  like: Record<string, string> = {},
): Record<'name' | 'email' | 'message', string> & Record<string, string> => ({
  ...contact({ size: '10-49', sector: 'Serramenti', time1: atWork(3), time2: atWork(4), time3: atWork(5) }),
  ...like,
})
const training = (like: Record<string, string> = {}) => ({
  ...contact({ kind: 'coaching', people: '3', place: 'Bologna', from: soon(30).slice(0, 10) }),
  ...like,
})
const kept = (email: string) => db.request.findMany({ where: { email }, include: { times: true } })

test('each form is received, kept and answered with the page that says what happens next, in both languages', async () => {
  for (const [path, form, kind] of [
    ['/contatti', contact(), 'contact'],
    ['/en/contact', contact(), 'contact'],
    ['/incontro', meeting(), 'meeting'],
    ['/en/in-house', training(), 'coaching'],
    ['/in-azienda', training({ kind: 'inHouse', until: soon(40).slice(0, 10) }), 'inHouse'],
  ] as const) {
    expect((await visit(path)).status).toBe(200)
    const answer = await visit(path, { form })
    const next = path.startsWith('/en') ? '/en/contact/received' : '/contatti/ricevuta'
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${next}?kind=${kind}`])
    expect((await visit(answer.headers.get('Location')!)).status).toBe(200)
    const [request] = await kept(form.email)
    expect([request!.kind, request!.language, request!.state]).toEqual([
      kind,
      path.startsWith('/en') ? 'en' : 'it',
      'new',
    ])
    expect(request!.times).toHaveLength(kind === 'meeting' ? 3 : 0)
  }
})

test('links only, 100 KB, wrong dates: what a person got wrong is said at its field, with what was typed, and nothing is kept', async () => {
  const day = (days: number) => soon(days).slice(0, 10)
  const wrong: [string, Record<string, string>, number, string][] = [
    ['/contatti', contact({ message: '' }), 400, 'Questo campo serve'],
    ['/contatti', contact({ message: 'https://a.example https://b.example' }), 400, 'solo collegamenti'],
    ['/contatti', contact({ message: 'x'.repeat(100_000) }), 400, 'troppo lungo'],
    ['/contatti', contact({ name: 'Vinci su https://x.example' }), 400, 'solo il nome'],
    ['/contatti', contact({ message: 'Perch\uFFFD no' }), 400, 'illeggibili'],
    ['/contatti', contact({ website: 'https://x.example' }), 422, 'casella nascosta'],
    ['/incontro', meeting({ message: 'www.a.example https://b.example' }), 400, 'solo collegamenti'],
    ['/incontro', meeting({ message: 'x'.repeat(100_000) }), 400, 'troppo lungo'],
    ['/in-azienda', training({ message: 'https://a.example' }), 400, 'solo collegamenti'],
    ['/in-azienda', training({ place: 'x'.repeat(100_000) }), 400, 'troppo lungo'],
    ['/incontro', meeting({ time1: soon(-1) }), 422, 'già passato'],
    ['/incontro', meeting({ time2: soon(400) }), 422, 'più di un anno'],
    ['/incontro', meeting({ time2: atWork(7), time3: atWork(7) }), 400, 'tre diversi'],
    ['/incontro', meeting({ time1: '2027-02-30T10:00' }), 400, 'che esistono'],
    ['/incontro', meeting({ time1: 'domani' }), 400, 'che esistono'],
    ['/incontro', meeting({ size: '7' }), 400, 'Scegli una delle voci'],
    ['/in-azienda', training({ people: '0' }), 400, 'troppo piccolo'],
    ['/in-azienda', training({ from: '2027-02-31' }), 400, 'che esiste'],
    ['/in-azienda', training({ from: day(-2) }), 422, 'già passato'],
    ['/in-azienda', training({ from: day(20), until: day(10) }), 400, 'prima dell’inizio'],
    ['/in-azienda', training({ kind: 'programme' }), 400, 'Scegli una delle voci'],
  ]
  for (const [path, form, status, sentence] of wrong) {
    const answer = await visit(path, { form })
    const page = await answer.text()
    expect([answer.status, path, page.includes(sentence)]).toEqual([status, path, true])
    expect(page).toContain(`value="${form.name}"`)
    expect(page).not.toContain('value="https://x.example" name="website"')
    expect(await kept(form.email!)).toEqual([])
  }
})

test('a meeting wished for at night or on a weekend is refused at its field, and everything typed stays', async () => {
  const friday = [1, 2, 3, 4, 5].map((nth) => onWeekday(new Date(), nth, '10:00')).find((at) => at.getUTCDay() === 5)!
  const saturday = romanField(addDays(friday, 1))
  for (const time2 of [saturday, atWork(4, '08:59'), atWork(4, '18:00'), atWork(4, '03:00')]) {
    const form = meeting({ time2 })
    const answer = await visit('/incontro', { form })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page.match(/A quell’ora non c’è nessuno: scegli un momento dal lunedì al venerdì/g)).toHaveLength(1)
    for (const typed of [form.time1, form.time2, form.time3, form.name, form.sector])
      expect(page).toContain(`value="${typed}"`)
    expect(page).toContain(form.message)
    expect(await kept(form.email)).toEqual([])
  }
  const english = await (await visit('/en/meeting', { form: meeting({ time1: saturday }) })).text()
  expect(english).toContain('Nobody is here then: choose a time from Monday to Friday')
  expect((await visit('/incontro', { form: meeting({ time1: atWork(6, '17:59') }) })).status).toBe(303)
})

test('bodies that are no form, other origins and repeated sends', async () => {
  const form = contact()
  const foreign = await visit('/contatti', { form, headers: { Origin: 'http://evil.test' } })
  expect(foreign.status).toBe(403)
  const json = { 'Content-Type': 'application/json' }
  expect((await visit('/contatti', { body: JSON.stringify(form), headers: json })).status).toBe(400)
  const broken = Buffer.concat([
    Buffer.from(`name=V&email=${form.email}&message=perch`),
    Buffer.from([0xe8]),
    Buffer.from('+no'),
  ])
  const latin = { 'Content-Type': 'application/x-www-form-urlencoded' }
  expect((await visit('/contatti', { body: broken, headers: latin })).status).toBe(400)
  expect(await kept(form.email)).toEqual([])
  const statuses = await Promise.all([1, 2, 3].map(async () => (await visit('/contatti', { form })).status))
  expect(statuses).toEqual([303, 303, 303])
  expect(await kept(form.email)).toHaveLength(1)
})

test('a script in every field is kept as it was typed and drawn as text, for whoever sent it and for the office', async () => {
  const [script, office] = ['<script>alert(1)</script>', await aPerson({ role: 'staff' })]
  const typed = { name: script, firm: script, message: script }
  for (const [path, form] of [
    ['/contatti', contact(typed)],
    ['/incontro', meeting({ ...typed, sector: script })],
    ['/in-azienda', training({ ...typed, place: script })],
  ] as const) {
    expect((await visit(path, { form })).status).toBe(303)
    const [request] = await kept(form.email)
    expect([request!.name, request!.firmName, request!.message]).toEqual([script, script, script])
    // Sent back with a mistake in it, it stands in the fields again.
    const again = await visit(path, { form: { ...form, email: 'niente' } })
    expect(again.status).toBe(400)
    const pages = [again]
    for (const at of [`richieste/${request!.id}`, 'richieste', `persone/${form.email}`, `persone?text=${form.email}`])
      pages.push(await visit(`/ufficio/${at}`, { as: office }))
    for (const page of pages) {
      const html = await page.text()
      expect(html).toContain('&lt;script&gt;alert(1)')
      expect(html).not.toContain(script)
    }
  }
})

test('too many from one address of mail are told when to try again', async () => {
  const { email } = contact()
  let last = await visit('/contatti', { form: contact({ email }) })
  for (let at = 0; at < 9; at++) last = await visit('/contatti', { form: contact({ email }) })
  expect([last.status, (await last.text()).includes('Riprova tra un’ora')]).toEqual([429, true])
})

test('of a signed-in person nothing is asked that we know, and a forged name does not count', async () => {
  const { person } = await aFirm({ name: 'Infissi Prova' })
  const page = await (await visit('/contatti', { as: person })).text()
  expect([page.includes('type="email"'), page.includes('Infissi Prova')]).toEqual([false, true])
  const form = contact({ name: 'Altro', email: 'altro@test.example' })
  expect((await visit('/contatti', { as: person, form })).status).toBe(303)
  expect(await kept('altro@test.example')).toEqual([])
  expect(await kept(person.email)).toMatchObject([{ name: person.name, firmName: 'Infissi Prova' }])
})
