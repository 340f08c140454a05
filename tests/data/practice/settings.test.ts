import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { answersOf, attemptOf } from '#app/practice/attempt.server.ts'
import { closeOverdue, overdueAttempts } from '#app/practice/overdue-attempts.server.ts'
import { paperOf } from '#app/practice/paper.ts'
import { saveAnswer } from '#app/practice/save-answer.server.ts'
import { saveAnswers } from '#app/practice/save-answers.server.ts'
import { right, sent, single, wrong } from '#tests/helpers/quizzes.ts'
import { aSitting, minutesAgo } from '#tests/helpers/sitting.ts'

const failed = { points: 0, outOf: 300, passed: false }
const close = (key: Parameters<typeof closeOverdue>[1]) => db.$transaction((tx) => closeOverdue(tx, key))

test('complaint 4: the limit of attempts holds for tabs that begin at once, and a given-up attempt does not count', async () => {
  const { begin, submit, handedIn, attempts, start } = await aSitting({ attempts: { limit: 3 } })
  await handedIn(1, 60, failed)
  await db.attempt.create({ data: { ...start, number: 2, state: 'abandoned' } })
  await handedIn(3, 30, failed)
  const begun = await Promise.all(Array.from({ length: 6 }, () => begin()))
  expect(begun.every((one) => one.ok && one.value.number === 4)).toBe(true)
  await submit(4, sent(wrong))
  expect(await Promise.all([begin(), begin()])).toEqual([
    { ok: false, code: 'none-left' },
    { ok: false, code: 'none-left' },
  ])
  expect(await attempts()).toHaveLength(4)
})

test('the delay is counted from the hand-in, and from the deadline where the clock handed in', async () => {
  const waiting = await aSitting({ attempts: { delay: 30 } })
  await waiting.handedIn(1, 29, failed)
  expect(await waiting.begin()).toEqual({ ok: false, code: 'too-soon' })
  const waited = await aSitting({ attempts: { delay: 30 } })
  await waited.handedIn(1, 31, failed)
  expect((await waited.begin()).ok).toBe(true)
  const late = await aSitting({ attempts: { delay: 30 }, minutes: 10 })
  await late.began(1, 45, 10)
  await close(late.key(1))
  expect((await late.begin()).ok).toBe(true)
})

test('the deadline is fixed at the beginning, by our clock, with more time for whoever has it', async () => {
  const timed = { minutes: 20 }
  const [plain, more, free] = [await aSitting(timed), await aSitting(timed), await aSitting(timed)]
  await Promise.all([plain.begin(), more.begin(50), free.begin(null)])
  const minutesOf = async ({ attempts }: typeof plain) => {
    const [{ startedAt, deadlineAt } = expect.unreachable()] = await attempts()
    return deadlineAt && (deadlineAt.getTime() - startedAt.getTime()) / 60_000
  }
  expect(await Promise.all([plain, more, free].map(minutesOf))).toEqual([20, 30, null])
})

test('a quiz that closes begins no attempt afterwards, and no deadline lies behind its close', async () => {
  const closed = await aSitting({ closes: minutesAgo(1).toISOString() })
  expect(await closed.begin()).toEqual({ ok: false, code: 'closed' })
  const closes = minutesAgo(-5).toISOString()
  const closing = await aSitting({ closes, minutes: 60 })
  await closing.begin(null)
  expect((await closing.attempts())[0]!.deadlineAt?.toISOString()).toBe(closes)
})

test('an answer within the second of grace counts, one after it is refused and harms nothing', async () => {
  const { start, key, submit } = await aSitting({ minutes: 10 })
  const deadlineAt = new Date(Date.now() - 300)
  await db.attempt.create({ data: { ...start, number: 1, startedAt: minutesAgo(10.1), deadlineAt } })
  expect((await saveAnswer(db, key(1), 'q-one', ['b'])).ok).toBe(true)
  await new Promise((ready) => setTimeout(ready, 900))
  expect(await saveAnswer(db, key(1), 'q-one', ['a'])).toEqual({ ok: false, code: 'too-late' })
  expect(await db.$transaction((tx) => saveAnswers(tx, key(1), sent(right)))).toEqual({ ok: false, code: 'too-late' })
  expect(await submit(1, sent(right))).toEqual({ ok: true, value: { passed: false, handedIn: 'late' } })
  const attempt = await attemptOf(db, key(1))
  expect(attempt).toMatchObject({ state: 'submitted', byClock: true, points: 100, submittedAt: deadlineAt })
  expect(await answersOf(db, attempt!.id)).toEqual(
    expect.arrayContaining([
      { questionId: 'q-one', response: 'b', points: 100 },
      { questionId: 'q-two', response: '', points: 0 },
    ]),
  )
})

test('an overdue attempt is handed in once with what was saved in time, whoever comes first', async () => {
  const { began, key, start } = await aSitting({ minutes: 10 })
  const { id } = await began(1, 30, 10)
  await db.answer.create({ data: { attemptId: id, questionId: 'q-one', response: 'b' } })
  expect(await overdueAttempts(db, 500)).toContainEqual(key(1))
  const closed = await Promise.all([close(key(1)), close(key(1)), close(key(1))])
  expect(closed.filter((one) => one !== null)).toEqual([{ passed: false }])
  expect(await attemptOf(db, key(1))).toMatchObject({ state: 'submitted', byClock: true, points: 100, late: false })
  expect((await overdueAttempts(db, 500)).filter(({ scopeId }) => scopeId === start.scopeId)).toEqual([])
})

test('an attempt with time left is not closed', async () => {
  const { begin, key } = await aSitting({ minutes: 10 })
  await begin()
  expect(await close(key(1))).toBeNull()
  expect(await attemptOf(db, key(1))).toMatchObject({ state: 'started', late: false })
})

const pass = { points: 300, outOf: 300, passed: true }
const half = { points: 150, outOf: 300, passed: false }
const keeping: ['first' | 'last' | 'mean' | 'highest', object, typeof right, boolean][] = [
  ['highest', failed, right, true],
  ['last', failed, right, true],
  ['first', failed, right, false],
  ['mean', failed, right, false],
  ['mean', half, right, true],
]
test.for(keeping)(
  'with %s counting, after %o the quiz is passed as it says',
  async ([keep, before, answers, expected]) => {
    const { begin, submit, handedIn } = await aSitting({ keep })
    await handedIn(1, 10, before as typeof failed)
    await begin()
    expect(await submit(2, sent(answers))).toEqual({ ok: true, value: { passed: expected, handedIn: 'now' } })
  },
)

test('complaint 10: whatever counts, what was passed once stays passed', async () => {
  for (const keep of ['last', 'first', 'mean'] as const) {
    const { begin, submit, handedIn, attempts } = await aSitting({ keep })
    await handedIn(1, 10, pass)
    await begin()
    await submit(2, sent(wrong))
    expect((await attempts()).some(({ passed }) => passed)).toBe(true)
  }
})

test('an attempt is asked, saved and graded by the paper its seed drew, again and again', async () => {
  const questions = ['one', 'two', 'three', 'four'].map((id) => ({ ...single(`q-${id}`), tags: ['bank'] }))
  const { begin, submit, key, quiz, attempts } = await aSitting({ questions, draw: { bank: 2 }, shuffle: 'both' })
  await begin()
  const [{ seed } = expect.unreachable()] = await attempts()
  const asked = paperOf(quiz, seed).questions.map(({ id }) => id)
  const [other = ''] = questions.map(({ id }) => id).filter((id) => !asked.includes(id))
  expect(await saveAnswer(db, key(1), other, ['b'])).toEqual({ ok: false, code: 'not-there' })
  expect(await submit(1, sent(Object.fromEntries(asked.map((id) => [id, ['b']]))))).toMatchObject({ ok: true })
  expect(await attemptOf(db, key(1))).toMatchObject({ points: 200, outOf: 200, passed: true, seed })
})
