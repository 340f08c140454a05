import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { abandonAttempts } from '#app/practice/abandon-attempts.server.ts'
import { answersOf, attemptOf } from '#app/practice/attempt.server.ts'
import { keepQuizVersion } from '#app/practice/keep-quiz-version.server.ts'
import { saveAnswer } from '#app/practice/save-answer.server.ts'
import { startAttempt } from '#app/practice/start-attempt.server.ts'
import { submitAttempt } from '#app/practice/submit-attempt.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aQuiz, right, sent, wrong } from '#tests/helpers/quizzes.ts'

/** Somebody, what they practise for, and a quiz to take. */
async function someoneWithAQuiz() {
  const [person, quiz] = [await aPerson(), aQuiz(`quiz-${randomUUID().slice(0, 8)}`)]
  const version = await keepQuizVersion(db, quiz)
  const start = { userId: person.id, scopeId: randomUUID(), quizId: quiz.id, quizVersionId: version.id }
  const key = (number: number) => ({ userId: start.userId, scopeId: start.scopeId, quizId: quiz.id, number })
  return { person, start, key }
}

type Key = Parameters<typeof submitAttempt>[1]
const submit = (key: Key, answers: Map<string, string[]> = new Map(), blanksToo = true) =>
  db.$transaction((tx) => submitAttempt(tx, key, { sent: answers, blanksToo }))

test('two tabs that start get the same attempt', async () => {
  const { start } = await someoneWithAQuiz()
  const numbers = await Promise.all(Array.from({ length: 8 }, () => startAttempt(db, start)))
  expect(new Set(numbers.map((begun) => JSON.stringify(begun)))).toEqual(new Set(['{"ok":true,"value":{"number":1}}']))
  expect(await db.attempt.count({ where: { scopeId: start.scopeId } })).toBe(1)
})

test('after handing in, the next attempt has the next number', async () => {
  const { start, key } = await someoneWithAQuiz()
  for (const number of [1, 2, 3]) {
    expect(await startAttempt(db, start)).toEqual({ ok: true, value: { number } })
    await submit(key(number))
  }
})

test('answers are kept one by one, the last one counts', async () => {
  const { start, key } = await someoneWithAQuiz()
  await startAttempt(db, start)
  await saveAnswer(db, key(1), 'q-one', ['a'])
  await saveAnswer(db, key(1), 'q-one', ['b'])
  await saveAnswer(db, key(1), 'q-two', ['c', 'a'])
  const attempt = await attemptOf(db, key(1))
  expect((await answersOf(db, attempt!.id)).toSorted((a, b) => (a.questionId < b.questionId ? -1 : 1))).toEqual([
    { questionId: 'q-one', response: 'b', points: null },
    { questionId: 'q-two', response: ['a', 'c'], points: null },
  ])
})

test('saving is refused for another’s attempt, an unknown question, a wrong shape and too long a text', async () => {
  const { start, key } = await someoneWithAQuiz()
  const stranger = await aPerson()
  await startAttempt(db, start)
  const tries = [
    saveAnswer(db, { ...key(1), userId: stranger.id }, 'q-one', ['a']),
    saveAnswer(db, key(2), 'q-one', ['a']),
    saveAnswer(db, key(1), 'q-elsewhere', ['a']),
    saveAnswer(db, key(1), 'q-one', ['z']),
    saveAnswer(db, key(1), 'q-three', ['x'.repeat(2_001)]),
  ]
  expect(await Promise.all(tries)).toEqual(
    ['not-there', 'not-there', 'not-there', 'not-an-answer', 'not-an-answer'].map((code) => ({ ok: false, code })),
  )
  expect(await db.answer.count({ where: { attempt: { scopeId: start.scopeId } } })).toBe(0)
})

test('handing in grades what is stored together with what comes along', async () => {
  const { start, key } = await someoneWithAQuiz()
  await startAttempt(db, start)
  await saveAnswer(db, key(1), 'q-one', ['b'])
  await saveAnswer(db, key(1), 'q-three', ['esterno'])
  expect(await submit(key(1), sent({ 'q-three': ['internal'] }))).toEqual({
    ok: true,
    value: { passed: true, handedIn: 'now' },
  })
  expect(await attemptOf(db, key(1))).toMatchObject({ state: 'submitted', points: 200, outOf: 300, passed: true })
})

test('questions left blank unmeant are not handed in, but what was answered is kept', async () => {
  const { start, key } = await someoneWithAQuiz()
  await startAttempt(db, start)
  const blank = { ...right, 'q-three': [' '] }
  expect(await submit(key(1), sent(blank), false)).toEqual({ ok: false, code: 'unanswered' })
  expect(await attemptOf(db, key(1))).toMatchObject({ state: 'started', points: null })
  expect(await submit(key(1), sent({ 'q-three': ['interno'] }), false)).toEqual({
    ok: true,
    value: { passed: true, handedIn: 'now' },
  })
  expect(await attemptOf(db, key(1))).toMatchObject({ state: 'submitted', points: 300 })
})

test('handing in twice at once gives one result to both, and nothing is changed afterwards', async () => {
  const { start, key } = await someoneWithAQuiz()
  await startAttempt(db, start)
  const results = await Promise.all([submit(key(1), sent(right)), submit(key(1), sent(wrong)), submit(key(1))])
  const before = await attemptOf(db, key(1))
  const { passed } = before!
  const told = results.map((result) => result.ok && result.value)
  expect(told.filter((one) => one && one.handedIn === 'now')).toEqual([{ passed, handedIn: 'now' }])
  expect(told.filter((one) => one && one.handedIn === 'before')).toHaveLength(2)
  expect(told.every((one) => one && one.passed === passed)).toBe(true)
  expect(await submit(key(1), sent(passed ? wrong : right))).toEqual({
    ok: true,
    value: { passed, handedIn: 'before' },
  })
  expect(await saveAnswer(db, key(1), 'q-one', ['c'])).toEqual({ ok: false, code: 'not-under-way' })
  expect(await attemptOf(db, key(1))).toEqual(before)
})

test('an answer saved while handing in is either graded or refused', async () => {
  for (let round = 0; round < 10; round++) {
    const { start, key } = await someoneWithAQuiz()
    await startAttempt(db, start)
    const [saved] = await Promise.all([saveAnswer(db, key(1), 'q-one', ['b']), submit(key(1))])
    const attempt = await attemptOf(db, key(1))
    expect(attempt!.points).toBe(saved.ok ? 100 : 0)
  }
})

test('a forged answer in a submission changes nothing', async () => {
  const { start, key } = await someoneWithAQuiz()
  await startAttempt(db, start)
  expect(await submit(key(1), sent({ ...right, 'q-one': ['z'] }))).toEqual({ ok: false, code: 'not-an-answer' })
  expect(await submit(key(1), sent({ ...right, 'q-forged': ['a'] }))).toEqual({ ok: false, code: 'not-an-answer' })
  expect(await attemptOf(db, key(1))).toMatchObject({ state: 'started' })
  expect(await db.answer.count({ where: { attempt: { scopeId: start.scopeId } } })).toBe(0)
})

test('an abandoned attempt takes no answers and cannot be handed in; the next one has the next number', async () => {
  const { start, key } = await someoneWithAQuiz()
  await startAttempt(db, start)
  await abandonAttempts(db, { scopeId: start.scopeId, quizIds: [start.quizId] })
  expect(await saveAnswer(db, key(1), 'q-one', ['b'])).toEqual({ ok: false, code: 'not-under-way' })
  expect(await submit(key(1), sent(right))).toEqual({ ok: false, code: 'not-under-way' })
  expect(await startAttempt(db, start)).toEqual({ ok: true, value: { number: 2 } })
})

test('another’s attempt cannot be handed in', async () => {
  const { start, key } = await someoneWithAQuiz()
  await startAttempt(db, start)
  expect(await submit({ ...key(1), userId: (await aPerson()).id })).toEqual({ ok: false, code: 'not-there' })
})

test('keeping the same quiz twice keeps it once, and a version cannot be changed', async () => {
  const quiz = aQuiz(`quiz-${randomUUID().slice(0, 8)}`)
  const [first, second] = await Promise.all([keepQuizVersion(db, quiz), keepQuizVersion(db, quiz)])
  expect(first).toEqual(second)
  expect(await db.quizVersion.count({ where: { quizId: quiz.id } })).toBe(1)
  await expect(db.$executeRaw`update "QuizVersion" set "keyHash" = 'x' where id = ${first.id}`).rejects.toThrow(
    /record of what happened/,
  )
})
