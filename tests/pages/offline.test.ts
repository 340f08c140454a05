import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { revokeAccess } from '#app/learning/access.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aClass, answers, get, post } from '#tests/helpers/classroom.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { right } from '#tests/helpers/quizzes.ts'
import { visit } from '#tests/helpers/visit.ts'

type Class = Awaited<ReturnType<typeof aClass>>
type Sent = { id?: string; typedAt?: number; cookie?: string }

/** Send a deed as the browser's worker does. */
async function later({ cookie, person }: Class, address: string, form: Record<string, string>, sent: Sent = {}) {
  const { id, typedAt, ...as } = { id: randomUUID(), typedAt: Date.now(), cookie, ...sent }
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Deed-Id': id,
    'Deed-By': person.id,
    'Typed-At': String(typedAt),
  }
  const answer = await visit(address, { method: 'POST', ...as, headers, body: new URLSearchParams(form) })
  const said = answer.headers.get('Content-Type')?.includes('json') ? await answer.json() : null
  return { status: answer.status, outcome: (said as { outcome: string } | null)?.outcome }
}

const done = { status: 200, outcome: 'done' }
const refused = (outcome: string) => ({ status: 409, outcome })

test('what was done without network is done once, with its outcome instead of a page', async () => {
  const all = await aClass()
  await post(`${all.quiz}/tentativi`, all.cookie)
  const id = randomUUID()
  for (let times = 0; times < 3; times++)
    expect(await later(all, `${all.base}/one-it/completamento`, {}, { id })).toEqual(done)
  expect(await later(all, `${all.base}/two-it/note/one-note`, { text: 'Dal treno' })).toEqual(done)
  expect(await later(all, `${all.first}/risposte/q-three`, { 'q-three': 'interno' })).toEqual(done)
  const { id: userId } = all.person
  expect(await db.lessonCompletion.count({ where: { enrolment: { userId } } })).toBe(1)
  expect(await db.note.findMany({ where: { userId }, select: { text: true } })).toEqual([{ text: 'Dal treno' }])
  expect(await db.answer.findMany({ where: { attempt: { userId } }, select: { response: true } })).toEqual([
    { response: 'interno' },
  ])
  expect(await db.received.count({ where: { userId } })).toBe(3)
})

test('what cannot be done any more is refused with its reason, and what was there stays', async () => {
  const all = await aClass()
  await post(`${all.quiz}/tentativi`, all.cookie)
  const answer = `${all.first}/risposte/q-three`
  expect(await later(all, answer, { 'q-three': 'nuova' })).toEqual(done)
  expect(await later(all, answer, { 'q-three': 'vecchia' }, { typedAt: Date.now() - 60_000 })).toEqual(refused('older'))
  expect(await later(all, answer, { 'q-three': 'x'.repeat(3_000) })).toEqual(refused('not-an-answer'))
  expect(await later(all, `${all.first}/risposte/q-none`, {})).toEqual(refused('not-there'))
  expect(await later(all, `${all.base}/two-it/completamento`, {})).toEqual(refused('quiz-first'))
  await post(`${all.first}/consegna`, all.cookie, answers(right))
  expect(await later(all, answer, { 'q-three': 'tardi' })).toEqual(refused('not-under-way'))
  await revokeAccess(db, { source: 'office', sourceId: all.sourceId })
  expect(await later(all, answer, { 'q-three': 'altro' })).toEqual(refused('closed'))
  expect(await later(all, `${all.base}/one-it/completamento`, {})).toEqual(refused('closed'))
})

test('nothing is done in the name of whoever is signed in now, of nobody, or under an id that is none', async () => {
  const all = await aClass()
  const address = `${all.base}/one-it/completamento`
  const next = await cookieOf(await aPerson())
  expect(await later(all, address, {}, { cookie: next })).toEqual(refused('someone-else'))
  expect(await later(all, address, {}, { cookie: 'session=none' })).toMatchObject({ status: 302 })
  expect(await later(all, address, {}, { id: 'x' })).toMatchObject({ status: 400 })
  expect(await db.received.count({ where: { userId: all.person.id } })).toBe(0)
  // A script that saves while one writes is not led to sign in: that would look like a form that was saved.
  const typed = {
    method: 'POST',
    headers: { 'Typed-At': String(Date.now()) },
    body: new URLSearchParams({ text: 'Ciao' }),
  }
  expect((await visit(`${all.base}/two-it/note/one-note`, typed)).status).toBe(401)
})

test('only what a learner opened may be kept, by name; signing out says that nothing stays', async () => {
  const all = await aClass()
  await post(`${all.quiz}/tentativi`, all.cookie)
  const copyFor = async (address: string, cookie?: string) => (await get(address, cookie)).headers.get('Copy-For')
  const open = [`${all.base}/one-it`, `${all.base}/two-it`, all.first]
  for (const address of open) expect(await copyFor(address, all.cookie)).toBe(all.person.id)
  const never = ['/', '/impara', all.base, all.quiz, '/account']
  for (const address of never) expect(await copyFor(address, all.cookie)).toBeNull()
  expect(await copyFor(`${all.base}/one-it`)).toBeNull()
  await post(`${all.first}/consegna`, all.cookie, answers(right))
  expect(await copyFor(all.first, all.cookie)).toBeNull()
  const left = await post('/esci', all.cookie)
  expect([left.status, left.headers.get('Clear-Site-Data')]).toEqual([303, '"cache"'])
})

test('the place in a lesson is kept for the reader’s other device; a strange one is not', async () => {
  const all = await aClass()
  const [page, place] = [`${all.base}/two-it`, `${all.base}/two-it/fin-qui`]
  expect((await post(place, all.cookie, { at: '1', words: 'Prima di aprirla' })).status).toBe(404)
  await get(page, all.cookie)
  expect((await post(place, all.cookie, { at: '3', words: 'Che cosa <b>' })).status).toBe(204)
  expect((await get(page, all.cookie)).html).toContain('Riprendi da dove eri: «Che cosa &lt;b&gt;»')
  const strange = [
    { at: '-1', words: 'x' },
    { at: 'x', words: 'x' },
    { at: '1', words: '' },
    { at: '1', words: 'x\0' },
  ]
  for (const form of strange) expect((await post(place, all.cookie, form)).status).toBe(422)
  expect((await post(place, await cookieOf(await aPerson()), { at: '1', words: 'x' })).status).toBe(403)
  expect((await get(place, all.cookie)).to).toBe(page)
})
