import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { answersOf, attemptOf } from '#app/practice/attempt.server.ts'
import { keepQuizVersion } from '#app/practice/keep-quiz-version.server.ts'
import { modelAnswer, type Quiz } from '#app/practice/questions.ts'
import { saveAnswer } from '#app/practice/save-answer.server.ts'
import { startAttempt } from '#app/practice/start-attempt.server.ts'
import { submitAttempt } from '#app/practice/submit-attempt.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { theNewKinds } from '#tests/helpers/question-kinds.ts'

/** Somebody with an attempt under way at a quiz with every kind. */
async function someoneAt(quiz: Quiz) {
  const [person, version] = [await aPerson(), await keepQuizVersion(db, quiz)]
  const key = { userId: person.id, scopeId: randomUUID(), quizId: quiz.id, number: 1 }
  await startAttempt(db, { ...key, quizVersionId: version.id })
  return key
}

const everyKind = (certainty = false) => {
  const quiz = theNewKinds(`quiz-${randomUUID().slice(0, 8)}`)
  return { ...quiz, questions: quiz.questions.map((question) => ({ ...question, certainty })) }
}

test('every kind is saved answer by answer and graded from what was saved', async () => {
  const quiz = everyKind()
  const key = await someoneAt(quiz)
  for (const question of quiz.questions)
    expect(await saveAnswer(db, key, question.id, modelAnswer(question))).toMatchObject({ ok: true })
  await saveAnswer(db, key, 'q-wording', ['c'])
  await saveAnswer(db, key, 'q-order', ['a', '4', 'b', '1', 'c', '2', 'd', '3'])
  const handedIn = await db.$transaction((tx) => submitAttempt(tx, key, { sent: new Map(), blanksToo: false }))
  expect(handedIn).toMatchObject({ ok: true, value: { passed: true } })
  const attempt = await attemptOf(db, key)
  expect(attempt).toMatchObject({ points: 617, outOf: 700 })
  const points = (await answersOf(db, attempt!.id)).map((answer) => [answer.questionId, answer.points])
  expect(Object.fromEntries(points)).toEqual({
    'q-order': 67,
    'q-match': 100,
    'q-blanks': 100,
    'q-numeric': 100,
    'q-wording': 50,
    'q-true': 100,
    'q-hotspot': 100,
  })
})

test('an answer of another question, of another shape, or of a megabyte is refused, and the attempt is unharmed', async () => {
  const quiz = everyKind()
  const key = await someoneAt(quiz)
  await saveAnswer(db, key, 'q-blanks', ['what', 'b', 'when', 'l’ora'])
  const megabyte = 'x'.repeat(1_000_000)
  const tries: [string, string[]][] = [
    ...quiz.questions.map((question): [string, string[]] => [question.id, [megabyte]]),
    ['q-order', ['fact', 'x', 'view', 'y']],
    ['q-order', ['a', '1', 'a', '2']],
    ['q-match', ['fact', 'x', 'figure']],
    ['q-blanks', ['when', megabyte]],
    ['q-blanks', ['__proto__', 'x']],
    ['q-numeric', ['it', megabyte]],
    ['q-numeric', ['it', '1', 'en', '2']],
    ['q-wording', ['a', 'b']],
    ['q-true', ['maybe']],
    ['q-hotspot', ['constructor']],
  ]
  for (const [question, sent] of tries) {
    expect(await saveAnswer(db, key, question, sent)).toEqual({ ok: false, code: 'not-an-answer' })
    const handIn = { sent: new Map([[question, sent]]), blanksToo: true }
    expect(await db.$transaction((tx) => submitAttempt(tx, key, handIn))).toEqual({ ok: false, code: 'not-an-answer' })
  }
  const attempt = await attemptOf(db, key)
  expect(attempt).toMatchObject({ state: 'started', points: null })
  expect(await answersOf(db, attempt!.id)).toMatchObject([{ response: { what: 'b', when: 'l’ora' } }])
})

test('what was sure and wrong is found by who teaches, and earns what it would have earned', async () => {
  const quiz = everyKind(true)
  const key = await someoneAt(quiz)
  await saveAnswer(db, key, 'q-true', ['true', '3'])
  await saveAnswer(db, key, 'q-wording', ['b', '1'])
  await saveAnswer(db, key, 'q-hotspot', ['b', ''])
  await db.$transaction((tx) => submitAttempt(tx, key, { sent: new Map(), blanksToo: true }))
  const attempt = await attemptOf(db, key)
  expect(attempt!.points).toBe(200)
  const sureAndWrong = await db.$queryRaw`
    select "questionId" from "Answer" where "attemptId" = ${attempt!.id} and response->>'sure' = '3' and points < 100`
  expect(sureAndWrong).toEqual([{ questionId: 'q-true' }])
})
