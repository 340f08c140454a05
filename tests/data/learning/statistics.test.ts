import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { quizStatistics } from '#app/learning/quiz-statistics.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { aQuiz, single } from '#tests/helpers/quizzes.ts'

const questions = ['q-one', 'q-two', 'q-three', 'q-four']

/** Learner `at` of many: the better the higher, who never gets the second question right when they are good. */
const chosenBy = (at: number, of: number) =>
  questions.map((_, which) => {
    const good = at / of
    if (which === 1) return good > 0.5 ? 'a' : 'b'
    return good > 0.2 * (which + 1) ? 'b' : at % 7 === 0 ? 'c' : 'a'
  })

/** As many first attempts, written at once: how statistics count is looked at here, not how attempts come about. */
async function aCourseWithAnswers(count: number) {
  const course = await aCourse({
    lessons: [{ id: 'one', quizzes: ['prova'] }],
    quizzes: [
      aQuiz(
        'prova',
        questions.map((id) => single(id)),
      ),
    ],
  })
  const { quizVersionId } = await db.releaseQuiz.findFirstOrThrow({ where: { releaseId: course.releaseId } })
  const people = Array.from({ length: count }, (_, at) => ({
    at,
    userId: randomUUID(),
    scopeId: randomUUID(),
    id: randomUUID(),
    chosen: chosenBy(at, count),
  }))
  await db.user.createMany({
    data: people.map(({ userId }) => ({ id: userId, name: 'x', email: `${userId}@test.example` })),
  })
  await db.enrolment.createMany({
    data: people.map((one) => ({
      id: one.scopeId,
      userId: one.userId,
      courseId: course.id,
      releaseId: course.releaseId,
    })),
  })
  const startedAt = new Date(Date.now() - 600_000)
  await db.attempt.createMany({
    data: people.map(({ id, userId, scopeId }) => ({
      id,
      userId,
      scopeId,
      quizId: 'prova',
      quizVersionId,
      number: 1,
      startedAt,
    })),
  })
  await db.answer.createMany({
    data: people.flatMap(({ id, chosen }) =>
      chosen.map((response, which) => ({
        attemptId: id,
        questionId: questions[which]!,
        response,
        points: response === 'b' ? 100 : 0,
        savedAt: new Date(startedAt.getTime() + (which + 1) * 20_000),
      })),
    ),
  })
  const points = (chosen: string[]) => chosen.filter((one) => one === 'b').length * 100
  await db.$executeRaw`
    update "Attempt" a set state = 'submitted', "outOf" = 400, "submittedAt" = a."startedAt" + interval '2 minutes',
      points = (select sum(points) from "Answer" w where w."attemptId" = a.id), passed = false
    where a."quizVersionId" = ${quizVersionId}`
  return { course, people, points }
}

/** Pearson's correlation, written out: what the database must agree with. */
function correlation(pairs: [number, number][]) {
  const mean = (of: number[]) => of.reduce((sum, one) => sum + one, 0) / of.length
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))]
  const sum = (of: (pair: [number, number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0)
  return sum(([x, y]) => (x - mx) * (y - my)) / Math.sqrt(sum(([x]) => (x - mx) ** 2) * sum(([, y]) => (y - my) ** 2))
}

test('facility, point-biserial discrimination against the rest, choices and median time are counted right', async () => {
  const { course, people, points } = await aCourseWithAnswers(60)
  const statistics = (await quizStatistics(course, 'prova', 'it'))!
  expect(statistics).toMatchObject({ attempts: 60, passed: 0, seconds: 120 })
  for (const [which, question] of statistics.questions.entries()) {
    const right = people.map(({ chosen }) => (chosen[which] === 'b' ? 100 : 0))
    const rest = people.map(({ chosen }, at) => points(chosen) - right[at]!)
    expect(question.count).toBe(60)
    expect(question.facility).toBeCloseTo(right.filter(Boolean).length / 60, 9)
    expect(question.discrimination).toBeCloseTo(correlation(right.map((one, at) => [one, rest[at]!])), 9)
    expect(question.seconds).toBe(20)
    for (const option of question.options)
      expect(option.count).toBe(people.filter(({ chosen }) => chosen[which] === option.id).length)
  }
  expect(statistics.questions[1]!.flags).toContain('against')
})

test('a few attempts raise no suspicion, none at all are said to be none, and another course’s do not count', async () => {
  const { course } = await aCourseWithAnswers(12)
  expect((await quizStatistics(course, 'prova', 'it'))!.questions.flatMap(({ flags }) => flags)).toEqual([])
  const { course: empty } = await aCourseWithAnswers(0)
  expect(await quizStatistics(empty, 'prova', 'en')).toMatchObject({
    attempts: 0,
    questions: [{ count: 0 }, {}, {}, {}],
  })
  expect(await quizStatistics(course, 'forged', 'it')).toBeNull()
})
