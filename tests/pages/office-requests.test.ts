import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { romanField } from '#app/journal/roman-moment.ts'
import { db } from '#app/platform/db.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aRequest, soon } from '#tests/helpers/requests.ts'
import { visit } from '#tests/helpers/visit.ts'

const at = (id: string, below = '') => `/ufficio/richieste/${id}${below}`
const posts: [string, Record<string, string>][] = [
  ['/stato', { version: '0', to: 'waiting' }],
  ['/note', { text: 'Richiamare' }],
  ['/risposta', { version: '0', subject: 'Eccoci', text: 'Sì' }],
  ['/proposta', { version: '0', time: '2027-03-03T09:30' }],
  ['/appuntamento', { version: '0', chosen: 'other', other: '2027-03-03T09:30', minutes: '30', place: 'Qui' }],
  ['/appuntamento/annullamento', { version: '0' }],
  ['/cancellazione', { version: '0', confirm: 'on' }],
]

test('the inbox and its requests are the office’s only; ids that are not there answer 404', async () => {
  const [{ id }, staff] = [await aRequest(), await aPerson({ role: 'staff' })]
  const others = await Promise.all([aPerson(), aPerson({ role: 'trainer' })])
  for (const path of ['/ufficio/richieste', at(id), at(id, '/cancellazione'), `/en/office/requests/${id}`]) {
    expect((await visit(path)).status).toBe(302)
    for (const as of others) expect((await visit(path, { as })).status).toBe(403)
    expect((await visit(path, { as: staff })).status).toBe(200)
  }
  for (const [below, form] of posts) {
    expect((await visit(at(id, below), { form })).status).toBe(302)
    for (const as of others) expect((await visit(at(id, below), { as, form })).status).toBe(403)
    for (const forged of [randomUUID(), 'x', "1' or '1"])
      expect((await visit(at(encodeURIComponent(forged), below), { as: staff, form })).status).toBe(404)
  }
  expect((await visit(at(id, `/note/${randomUUID()}`), { as: staff, method: 'POST' })).status).toBe(404)
  const row = await db.request.findUniqueOrThrow({ where: { id }, include: { notes: true, mails: true } })
  expect([row.state, row.version, row.notes, row.mails]).toEqual(['new', 0, [], []])
})

test('an address one posts to leads back to the request when one merely goes there', async () => {
  const [{ id }, staff] = [await aRequest(), await aPerson({ role: 'staff' })]
  for (const below of ['/stato', '/note', '/risposta', '/proposta', '/appuntamento', '/appuntamento/annullamento']) {
    const answer = await visit(at(id, below), { as: staff })
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, at(id)])
  }
})

test('a second person is told that it changed, keeps what they wrote, and can send it knowingly', async () => {
  const [{ id }, staff] = [await aRequest(), await aPerson({ role: 'staff' })]
  expect((await visit(at(id, '/stato'), { as: staff, form: { version: '0', to: 'waiting' } })).status).toBe(303)
  const letter = { version: '0', subject: 'Eccoci', text: 'Una risposta lunga e meditata' }
  const late = await visit(at(id, '/risposta'), { as: staff, form: letter })
  const page = await late.text()
  expect([late.status, page.includes('qualcun altro ha cambiato'), page.includes(letter.text)]).toEqual([
    409,
    true,
    true,
  ])
  const version = /action="[^"]*risposta"[^]*?name="version" value="(\d+)"/.exec(page)?.[1]
  expect(version).toBe('1')
  expect((await visit(at(id, '/risposta'), { as: staff, form: { ...letter, version: '1' } })).status).toBe(303)
  for (const [below, form] of [
    ['/stato', { version: '0', to: 'closed' }],
    ['/appuntamento/annullamento', { version: '0' }],
    ['/cancellazione', { version: '0', confirm: 'on' }],
  ] as const)
    expect((await visit(at(id, below), { as: staff, form })).status).toBe(409)
  expect((await visit(at(id, '/stato'), { as: staff, form: { version: '1', to: 'scheduled' } })).status).toBe(400)
})

test('the page shows everything typed, as text, and everything done; the first page counts the new ones', async () => {
  const staff = await aPerson({ role: 'staff', name: 'Sara Segreteria' })
  const { id } = await aRequest({ message: '<script>alert(1)</script> & “ciao” 😀' })
  expect(await (await visit('/ufficio', { as: staff })).text()).toMatch(/\d+ richiest[ae] nuov[ae]/)
  await visit(at(id, '/note'), { as: staff, form: { text: 'Chiamare <b>dopo</b> le dieci' } })
  const chosen = romanField(soon(8))
  const fixed = await visit(at(id, '/appuntamento'), {
    as: staff,
    form: { version: '0', chosen, minutes: '45', place: 'Sala Portico' },
  })
  expect(fixed.status).toBe(303)
  const page = await (await visit(at(id), { as: staff })).text()
  for (const shown of [
    '&lt;script&gt;alert(1)&lt;/script&gt; &amp; “ciao” 😀',
    '&lt;b&gt;dopo&lt;/b&gt;',
    'Sala Portico',
    'Incontro fissato',
    'Sara Segreteria',
  ])
    expect(page).toContain(shown)
  expect(page).not.toContain('<script>alert')
  expect((await visit(at(id, '/cancellazione'), { as: staff, form: { version: '1' } })).status).toBe(400)
  const early = await visit(at(id, '/cancellazione'), { as: staff, form: { version: '1', confirm: 'on' } })
  expect([early.status, (await early.text()).includes('prima annullalo')]).toEqual([409, true])
})

test('wrong times of a meeting come back to the form with a sentence', async () => {
  const [{ id }, staff] = [await aRequest(), await aPerson({ role: 'staff' })]
  const fix = (form: Record<string, string>) =>
    visit(at(id, '/appuntamento'), { as: staff, form: { version: '0', minutes: '30', place: 'Qui', ...form } })
  expect((await fix({ chosen: 'other' })).status).toBe(400)
  expect((await fix({ chosen: 'other', other: '2027-02-30T10:00' })).status).toBe(400)
  expect((await fix({ chosen: '2020-01-01T10:00' })).status).toBe(409)
  expect((await fix({ chosen: romanField(soon(8)), minutes: '5' })).status).toBe(400)
  expect((await visit(at(id, '/proposta'), { as: staff, form: { version: '0', time: 'boh' } })).status).toBe(400)
  expect(await db.appointment.count({ where: { requestId: id } })).toBe(0)
})
