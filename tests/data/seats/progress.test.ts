import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { doneIn } from '#app/seats/person-progress.server.ts'
import { readSorting } from '#app/seats/sorting.ts'
import { teamProgress } from '#app/seats/team-progress.server.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aFirm, anEmployee, anInvited, aPool, give, inUse } from '#tests/helpers/firms.ts'
import { aQuiz } from '#tests/helpers/quizzes.ts'
import { returnSeat } from '#app/seats/return-seat.server.ts'
import { addDepartment } from '#app/teams/add-department.server.ts'

const byName = { language: 'it', sorting: readSorting(null), page: 1 } as const

async function aTeam() {
  const by = await aFirm()
  const quiz = aQuiz('prova-quiz')
  const course = await aCourse({
    lessons: [{ id: 'uno' }, { id: 'due', quizzes: [quiz.id] }, { id: 'tre' }],
    quizzes: [quiz],
  })
  return { by, course, quiz, poolId: await aPool(by, course.id, 9) }
}

type Team = Awaited<ReturnType<typeof aTeam>>

async function seated({ by, poolId }: Team, name: string) {
  const employee = await anEmployee(by, { name })
  await give(by, poolId, employee.memberId)
  const enrolment = await db.enrolment.findFirstOrThrow({ where: { userId: employee.person.id } })
  return { ...employee, enrolmentId: enrolment.id }
}

const complete = ({ course }: Team, enrolmentId: string, which: number, at = new Date()) =>
  db.lessonCompletion.create({
    data: { enrolmentId, lessonId: course.lessons[which]!.id, releaseId: course.releaseId, by: 'read', at },
  })

async function attempt(
  { quiz }: Team,
  who: { enrolmentId: string; person: { id: string } },
  number: number,
  passed: boolean,
) {
  const { id: quizVersionId } = await db.quizVersion.findFirstOrThrow({ where: { quizId: quiz.id } })
  const result = {
    state: 'submitted',
    submittedAt: new Date(),
    points: passed ? 800 : 100 * number,
    outOf: 800,
    passed,
  } as const
  const whose = { userId: who.person.id, scopeId: who.enrolmentId, quizId: quiz.id, quizVersionId }
  return db.attempt.create({ data: { ...whose, number, ...result } })
}

test('a firm sees who, which lessons, which result, when; and nothing of what was written or chosen', async () => {
  const team = await aTeam()
  const anna = await seated(team, 'Anna')
  await complete(team, anna.enrolmentId, 0)
  await db.enrolment.update({
    where: { id: anna.enrolmentId },
    data: { lastLessonId: team.course.lessons[1]!.id, lastSeenAt: new Date() },
  })
  await attempt(team, anna, 1, false)
  const last = await attempt(team, anna, 2, true)
  const [row] = (await teamProgress(team.by.firm, byName)).rows
  expect(row).toMatchObject({
    name: 'Anna',
    done: 1,
    total: 3,
    lastLesson: 'Lezione due',
    quiz: team.quiz.title.it,
    points: 800,
    outOf: 800,
    passed: true,
    quizAt: last.submittedAt,
    failedTwice: false,
    completedAt: null,
  })
  const { lessons, attempts } = await doneIn([anna.enrolmentId], 'en')
  expect(lessons.map(({ title, completedAt }) => [title, completedAt !== null])).toEqual([
    ['Lesson uno', true],
    ['Lesson due', false],
    ['Lesson tre', false],
  ])
  expect(attempts.map(({ number, points, passed }) => [number, points, passed])).toEqual([
    [1, 100, false],
    [2, 800, true],
  ])
  expect(
    Object.keys({ ...row, ...lessons[0], ...attempts[0] }).filter((name) => /answer|response|note|text/i.test(name)),
  ).toEqual([])
})

test('a quiz failed twice and not passed is marked, once passed no more', async () => {
  const team = await aTeam()
  const bruno = await seated(team, 'Bruno')
  const failedTwice = async () => (await teamProgress(team.by.firm, byName)).rows[0]!.failedTwice
  await attempt(team, bruno, 1, false)
  expect(await failedTwice()).toBe(false)
  await attempt(team, bruno, 2, false)
  expect(await failedTwice()).toBe(true)
  await attempt(team, bruno, 3, true)
  expect(await failedTwice()).toBe(false)
})

test('lessons are counted in the release a learner is on: never more than there are', async () => {
  const team = await aTeam()
  const carla = await seated(team, 'Carla')
  for (const which of [0, 1, 2]) await complete(team, carla.enrolmentId, which)
  await db.releaseLesson.delete({
    where: { releaseId_lessonId: { releaseId: team.course.releaseId, lessonId: team.course.lessons[2]!.id } },
  })
  expect((await teamProgress(team.by.firm, byName)).rows[0]).toMatchObject({ done: 2, total: 2 })
})

test('only own people on own seats: not other firms, not courses from elsewhere, not seats taken back', async () => {
  const [team, theirs] = [await aTeam(), await aTeam()]
  const dora = await seated(team, 'Dora')
  await seated(theirs, 'Altrove')
  const hobby = await aCourse({ lessons: 1 })
  await aLearner(dora.person, hobby)
  const rows = async () => (await teamProgress(team.by.firm, byName)).rows.map(({ name, course }) => [name, course])
  expect(await rows()).toEqual([['Dora', `Corso ${team.course.id}`]])
  const [seat] = await inUse(team.poolId)
  await returnSeat(team.by, team.poolId, seat!.id)
  expect(await rows()).toEqual([])
})

test('who was only invited is shown as not begun, with the lessons to come', async () => {
  const team = await aTeam()
  const { memberId, email } = await anInvited(team.by)
  await give(team.by, team.poolId, memberId)
  const [row] = (await teamProgress(team.by.firm, byName)).rows
  expect(row).toMatchObject({ name: email, since: null, enrolmentId: null, done: 0, total: 3, lastActive: null })
})

test('the list is sorted by name, progress or last activity, either way, and narrowed to a department', async () => {
  const team = await aTeam()
  const [zoe, ugo] = [await seated(team, 'Zoe'), await seated(team, 'ugo')]
  await seated(team, 'Anna')
  await complete(team, zoe.enrolmentId, 0, new Date('2026-01-01'))
  await complete(team, zoe.enrolmentId, 1, new Date('2026-01-02'))
  await complete(team, ugo.enrolmentId, 0, new Date('2026-02-01'))
  const names = async (sort: string) =>
    (await teamProgress(team.by.firm, { ...byName, sorting: readSorting(sort) })).rows.map(({ name }) => name)
  expect(await names('name')).toEqual(['Anna', 'ugo', 'Zoe'])
  expect(await names('-name')).toEqual(['Zoe', 'ugo', 'Anna'])
  expect(await names('progress')).toEqual(['Anna', 'ugo', 'Zoe'])
  expect(await names('-progress')).toEqual(['Zoe', 'ugo', 'Anna'])
  expect(await names('active')).toEqual(['Anna', 'Zoe', 'ugo'])
  expect(await names('-active')).toEqual(['ugo', 'Zoe', 'Anna'])
  const department = await addDepartment(team.by, { name: 'Banco' })
  if (!department.ok) throw new Error(department.code)
  await db.member.update({ where: { id: ugo.memberId }, data: { departmentId: department.value.id } })
  const { rows } = await teamProgress(team.by.firm, { ...byName, departmentId: department.value.id })
  expect(rows.map(({ name, department }) => [name, department])).toEqual([['ugo', 'Banco']])
})
