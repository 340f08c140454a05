import { expect, test } from 'vitest'
import { attemptPage } from '#app/learning/attempt-page.server.ts'
import { enrolled, learnerAtCourse } from '#app/learning/learner.server.ts'
import { mailMarked } from '#app/learning/mail-marked.server.tsx'
import { attemptToMark, markingQueue } from '#app/learning/marking-queue.server.ts'
import { markOpenAnswer } from '#app/learning/mark-open-answer.server.ts'
import { handInQuiz, startQuiz } from '#app/learning/take-quiz.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aPerson, tokenOf } from '#tests/helpers/people.ts'
import { aQuiz, open, sent, single } from '#tests/helpers/quizzes.ts'
import { refusalOf } from '#tests/helpers/raw-sql.ts'

/** Somebody who handed in a quiz with two open answers and one that a rule can tell. */
async function anAttemptToMark(
  answers: Record<string, string[]> = { 'q-a': ['Respiro'], 'q-b': ['Chiedo'], 'q-one': ['b'] },
) {
  const quizzes = [aQuiz('prova', [open('q-a'), open('q-b'), single('q-one')])]
  const course = await aCourse({ lessons: [{ id: 'one', quizzes: ['prova'] }], quizzes })
  const [person, trainer] = [await aPerson({ name: 'Carla Melis' }), await aPerson({ role: 'trainer' })]
  await aLearner(person, course)
  const me = enrolled((await learnerAtCourse(await tokenOf(person), course.slug.it))!)!
  await startQuiz(me, 'prova')
  await handInQuiz(me, { quizId: 'prova', number: 1 }, { sent: sent(answers), blanksToo: true })
  const attempt = async () => db.attempt.findFirstOrThrow({ where: { scopeId: me.enrolmentId } })
  const { id } = await attempt()
  const mark = (questionId: string, criteria: Record<string, number>, comment = '') =>
    markOpenAnswer(trainer, course, { attemptId: id, questionId }, { criteria, comment })
  return { course, me, id, mark, attempt, trainer, person }
}
const full = { calm: 3, asks: 1 }
const letters = () =>
  db.$queryRaw<unknown[]>`select * from graphile_worker.jobs where task_identifier = 'learning.tell-marked'`

test('complaint 14: what waits to be marked is neither passed nor failed, and no other attempt begins meanwhile', async () => {
  const { me, attempt, course } = await anAttemptToMark()
  expect(await attempt()).toMatchObject({ state: 'waiting', points: null, passed: null })
  expect(await attemptPage(me, { quizId: 'prova', number: 1 }, 'it')).toMatchObject({ state: 'waiting' })
  expect(await startQuiz(me, 'prova')).toEqual({ ok: false, code: 'being-marked' })
  expect(await db.lessonCompletion.count({ where: { enrolmentId: me.enrolmentId } })).toBe(0)
  expect((await markingQueue(course, 'it', 1)).rows).toMatchObject([{ name: 'Carla Melis', left: 2 }])
})

test('the last mark gives the result, what it earns and the letter, once; marks and comment are shown to the learner', async () => {
  const { me, id, mark, attempt, course } = await anAttemptToMark()
  const before = (await letters()).length
  expect(await mark('q-a', { calm: 1, asks: 1 }, 'Quasi')).toEqual({
    ok: true,
    value: { finished: false, passed: false },
  })
  expect(await mark('q-a', { calm: 2, asks: 1 }, 'Bene')).toMatchObject({ ok: true })
  expect((await attemptToMark(course, id, 'it'))!.answers.map(({ done }) => done)).toEqual([true, false])
  const both = await Promise.all([mark('q-b', full), mark('q-b', full)])
  expect(both.map((one) => (one.ok ? one.value.finished : one.code)).toSorted()).toEqual(['not-waiting', true])
  expect(await attempt()).toMatchObject({ state: 'submitted', points: 275, outOf: 300, passed: true })
  expect(await db.certificate.count({ where: { enrolmentId: me.enrolmentId } })).toBe(1)
  expect((await letters()).length).toBe(before + 1)
  expect(await attemptPage(me, { quizId: 'prova', number: 1 }, 'it')).toMatchObject({
    questions: [{ points: 75, comment: 'Bene', rubric: [{ given: 2 }, { given: 1 }] }, { right: true }, {}],
  })
  expect((await markingQueue(course, 'it', 1)).rows).toEqual([])
  await mailMarked(id)
  expect(await db.sentMail.count({ where: { key: `marked-${id}` } })).toBe(1)
})

test('an answer is marked whole, within its rubric, by the course’s own trainer, and only while it waits', async () => {
  const { id, mark, trainer } = await anAttemptToMark()
  const other = await aCourse({ lessons: 1 })
  const marks = { criteria: full, comment: '' }
  expect(await markOpenAnswer(trainer, other, { attemptId: id, questionId: 'q-a' }, marks)).toEqual({
    ok: false,
    code: 'not-there',
  })
  for (const criteria of [{}, { calm: 3 }, { calm: 4, asks: 1 }, { calm: -1, asks: 1 }, { calm: 1.5, asks: 1 }])
    expect(await mark('q-a', criteria as Record<string, number>)).toEqual({ ok: false, code: 'incomplete' })
  expect(await mark('q-one', full)).toEqual({ ok: false, code: 'not-there' })
  expect(await mark('q-forged', full)).toEqual({ ok: false, code: 'not-there' })
  await mark('q-a', full)
  await mark('q-b', full)
  expect(await mark('q-a', { calm: 0, asks: 0 })).toEqual({ ok: false, code: 'not-waiting' })
  expect(await refusalOf(`update "Marking" set comment = 'x' where "attemptId" = $1`, [id])).toBe(
    'only an attempt that waits for it is marked',
  )
})

test('a blank open answer needs nobody: without anything to mark the result is there at once', async () => {
  const { attempt } = await anAttemptToMark({ 'q-a': [' '], 'q-one': ['b'] })
  expect(await attempt()).toMatchObject({ state: 'submitted', points: 100, passed: false })
})
