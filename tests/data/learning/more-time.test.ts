import { expect, test } from 'vitest'
import { endMoreTime, giveMoreTime, timeOf } from '#app/learning/more-time.server.ts'
import { quizIn } from '#app/learning/quiz-in.server.ts'
import { startQuiz } from '#app/learning/take-quiz.server.ts'
import { enrolled, learnerAtCourse } from '#app/learning/learner.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aPerson, tokenOf } from '#tests/helpers/people.ts'
import { aQuiz } from '#tests/helpers/quizzes.ts'
import { insertInto, refusalOf } from '#tests/helpers/raw-sql.ts'

async function aTimedLearner() {
  const quizzes = [{ ...aQuiz('prova'), minutes: 20 }]
  const course = await aCourse({ lessons: [{ id: 'one', quizzes: ['prova'] }], quizzes })
  const [person, office] = [await aPerson(), await aPerson({ role: 'staff' })]
  await aLearner(person, course)
  const me = enrolled((await learnerAtCourse(await tokenOf(person), course.slug.it))!)!
  const extra = async () => (await quizIn(db, me, 'prova'))!.extraPercent
  const give = (courseId: string | null, percent: number | null) =>
    giveMoreTime(office, person.id, { course: courseId, extra: percent, reason: 'Concordato' })
  return { course, person, office, me, extra, give }
}

test('more time for a course goes before more time for all, and the last given before the earlier one', async () => {
  const { course, extra, give, person } = await aTimedLearner()
  expect(await extra()).toBe(0)
  await give(null, 25)
  expect(await extra()).toBe(25)
  await give(course.id, null)
  expect(await extra()).toBeNull()
  await give(course.id, 50)
  expect(await extra()).toBe(50)
  const { given } = (await timeOf(person.email))!
  expect(given.map(({ extraPercent, endedAt }) => [extraPercent, endedAt === null])).toEqual([
    [50, true],
    [25, true],
    [null, false],
  ])
  expect(await endMoreTime(person.id, given[0]!.id)).toBe(true)
  expect(await endMoreTime(person.id, given[0]!.id)).toBe(true)
  expect(await extra()).toBe(25)
})

test('more time given twice at once is in force once, and only its own person’s can be ended', async () => {
  const { give, person, office } = await aTimedLearner()
  await Promise.all([give(null, 25), give(null, 50), give(null, 100)])
  const inForce = await db.accommodation.findMany({ where: { userId: person.id, endedAt: null } })
  expect(inForce).toHaveLength(1)
  expect(await endMoreTime(office.id, inForce[0]!.id)).toBe(false)
  expect(await give('no-such-course', 25)).toEqual({ ok: false, code: 'not-there' })
  const write = insertInto('Accommodation', ['id', 'userId', 'extraPercent', 'reason'])
  expect(await refusalOf(write, ['a', person.id, 25, 'x'])).toBe('Accommodation_one_in_force')
  expect(await refusalOf(write, ['b', office.id, 0, 'x'])).toBe('Accommodation_extra_in_range')
  expect(await refusalOf(write, ['c', office.id, 25, ' '])).toBe('Accommodation_has_reason')
})

test('it counts from the attempt begun next; the one under way keeps its deadline', async () => {
  const { me, give } = await aTimedLearner()
  const minutes = async (number: number) => {
    const where = { scopeId_quizId_number: { scopeId: me.enrolmentId, quizId: 'prova', number } }
    const { startedAt, deadlineAt } = await db.attempt.findUniqueOrThrow({ where })
    return deadlineAt && (deadlineAt.getTime() - startedAt.getTime()) / 60_000
  }
  await startQuiz(me, 'prova')
  await give(null, 50)
  await startQuiz(me, 'prova')
  expect(await minutes(1)).toBe(20)
  await db.attempt.updateMany({ where: { scopeId: me.enrolmentId }, data: { state: 'abandoned' } })
  await startQuiz(me, 'prova')
  expect(await minutes(2)).toBe(30)
})
