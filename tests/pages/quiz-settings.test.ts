import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aClass, answers, get, post } from '#tests/helpers/classroom.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'
import { right, wrong } from '#tests/helpers/quizzes.ts'
import { minutesAgo } from '#tests/helpers/sitting.ts'

/** Begin an attempt that is overdue: as if it had begun half an hour ago, with ten minutes of time. */
async function anOverdueAttempt({ person, cookie, quiz }: Awaited<ReturnType<typeof aClass>>) {
  await post(`${quiz}/tentativi`, cookie)
  const begun = await db.attempt.findFirstOrThrow({ where: { userId: person.id } })
  await db.attempt.delete({ where: { id: begun.id } })
  await db.attempt.create({ data: { ...begun, startedAt: minutesAgo(30), deadlineAt: minutesAgo(20) } })
  return begun.id
}

test('the rules are told before one begins, the deadline as a time while one answers, with no script at all', async () => {
  const { cookie, quiz, first } = await aClass({ minutes: 20, attempts: { limit: 3, delay: 60 }, keep: 'last' })
  const { html } = await get(quiz, cookie)
  for (const said of [
    'hai 20 minuti',
    'Hai 3 tentativi; te ne restano 3',
    'passano un’ora',
    'Conta l’ultimo tentativo',
  ])
    expect(html).toContain(said)
  await post(`${quiz}/tentativi`, cookie)
  const page = await get(first, cookie)
  expect(page.html).toMatch(/Hai tempo fino alle \d\d:\d\d \(ora italiana\)/)
  expect(page.html).toMatch(/data-countdown="1[12]\d\d"/)
})

test('without script the answers are saved by a button, and the page says so', async () => {
  const { cookie, quiz, first } = await aClass({ minutes: 20 })
  await post(`${quiz}/tentativi`, cookie)
  const saved = await post(`${first}/consegna`, cookie, { 'q-one': 'b', save: 'on' })
  expect([saved.status, saved.headers.get('Location')]).toEqual([303, `${first}?said=saved`])
  const { html } = await get(`${first}?said=saved`, cookie)
  expect(html).toContain('Le tue risposte sono salvate')
  expect(html).toMatch(/name="q-one"[^>]*checked=""[^>]*value="b"/)
})

test('a late answer and a late hand-in are refused with a sentence; what was saved in time is handed in', async () => {
  const learner = await aClass({ minutes: 10 })
  const { cookie, first } = learner
  const attemptId = await anOverdueAttempt(learner)
  await db.answer.create({ data: { attemptId, questionId: 'q-one', response: 'b' } })
  expect((await post(`${first}/risposte/q-two`, cookie, { 'q-two': 'a' })).status).toBe(409)
  const saved = await post(`${first}/consegna`, cookie, { ...answersOf(right), save: 'on' })
  expect([saved.status, (await saved.text()).includes('Il tempo è finito')]).toEqual([409, true])
  expect((await post(`${first}/consegna`, cookie, answers(right))).status).toBe(303)
  const { html } = await get(first, cookie)
  expect(html).toContain('Non ancora: 1 su 3')
  expect(html).toContain('abbiamo consegnato noi le risposte salvate')
})
const answersOf = (of: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(of).map(([id, values]) => [id, values[0]!]))

test('whoever comes back to an overdue attempt finds it handed in, and may begin the next', async () => {
  const learner = await aClass({ minutes: 10 })
  const { cookie, quiz } = learner
  await anOverdueAttempt(learner)
  expect((await get(quiz, cookie)).html).toContain('consegnato allo scadere del tempo')
  expect((await post(`${quiz}/tentativi`, cookie)).headers.get('Location')).toBe(`${quiz}/tentativi/2`)
})

test('beginning is refused with the reason and the time when the next attempt may begin', async () => {
  const { cookie, quiz, first } = await aClass({ attempts: { limit: 2, delay: 60 } })
  await post(`${quiz}/tentativi`, cookie)
  await post(`${first}/consegna`, cookie, answers(wrong))
  expect((await get(first, cookie)).html).toContain('Il prossimo tentativo può iniziare dal')
  const soon = await post(`${quiz}/tentativi`, cookie)
  expect([soon.status, (await soon.text()).includes('Il prossimo tentativo può iniziare dal')]).toEqual([409, true])
})

test('a second tab that hands in again is told that the first hand-in counts', async () => {
  const { cookie, quiz, first } = await aClass()
  await post(`${quiz}/tentativi`, cookie)
  await post(`${first}/consegna`, cookie, answers(right))
  const again = await post(`${first}/consegna`, cookie, answers(wrong))
  expect(again.headers.get('Location')).toBe(`${first}?said=before`)
  const { html } = await get(`${first}?said=before`, cookie)
  expect(html).toContain('era già consegnato')
  expect(html).toContain('Superato: 3 su 3')
})

test('what may be seen is seen when the quiz says: no right answer while another attempt can follow', async () => {
  const { cookie, quiz, first } = await aClass({
    attempts: { limit: 2 },
    show: { after: ['verdicts'], during: [] },
  })
  await post(`${quiz}/tentativi`, cookie)
  await post(`${first}/consegna`, cookie, answers(wrong))
  const after = (await get(first, cookie)).html
  expect([after.includes('Sbagliata'), after.includes('Perché proprio'), after.includes('0 su 3')]).toEqual([
    true,
    false,
    false,
  ])
  await post(`${quiz}/tentativi`, cookie)
  const during = (await get(first, cookie)).html
  expect([during.includes('Sbagliata'), during.includes('Perché proprio')]).toEqual([false, false])
  await post(`${quiz}/tentativi/2/consegna`, cookie, answers(wrong))
  expect((await get(first, cookie)).html).toContain('Perché proprio')
})

test('the office gives somebody more time, with a reason; the learner reads it, nobody else may give it', async () => {
  const { cookie, quiz, person } = await aClass({ minutes: 20 })
  const office = await cookieOf(await aPerson({ role: 'staff' }))
  const page = `/ufficio/persone/${person.email}/tempo`
  expect((await get(page, cookie)).status).toBe(403)
  expect((await post(page, cookie, { extra: '50', reason: 'x' })).status).toBe(403)
  expect((await get('/ufficio/persone/nessuno@test.example/tempo', office)).status).toBe(404)
  expect((await post(page, office, { extra: '50', reason: ' ' })).status).toBe(400)
  expect((await post(page, office, { course: 'forged', extra: '50', reason: 'x' })).status).toBe(404)
  expect((await post(page, office, { extra: '50', reason: 'Concordato a voce' })).status).toBe(303)
  const { html } = await get(page, office)
  expect(html).toContain('Concordato a voce')
  expect((await get(quiz, cookie)).html).toContain('hai 30 minuti: più dei 20 previsti')
  const end = /action="([^"]*\/fine)"/.exec(html)![1]!
  expect((await post(end.replace(/tempo\/[^/]+/, 'tempo/forged'), office)).status).toBe(404)
  expect((await post(end, office)).status).toBe(303)
  expect((await get(quiz, cookie)).html).toContain('hai 20 minuti')
})
