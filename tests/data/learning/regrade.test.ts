import { expect, test } from 'vitest'
import { applyRegrade } from '#app/learning/apply-regrade.server.ts'
import { attemptPage } from '#app/learning/attempt-page.server.ts'
import { enrolled, learnerAtCourse, type Enrolled } from '#app/learning/learner.server.ts'
import { planRegrade } from '#app/learning/plan-regrade.server.ts'
import { regradeOf, regradesOf } from '#app/learning/regrades.server.ts'
import { handInQuiz, startQuiz } from '#app/learning/take-quiz.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Quiz } from '#app/practice/questions.ts'
import { aCourse, aLearner, aRelease, type LessonPlan } from '#tests/helpers/courses.ts'
import { aPerson, tokenOf } from '#tests/helpers/people.ts'
import { aQuiz, right, sent } from '#tests/helpers/quizzes.ts'

const plans: LessonPlan[] = [{ id: 'one', quizzes: ['prova'] }]

/** The quiz with `c` as the right answer to its first question, where `b` was. */
const mended = (): Quiz => {
  const quiz = aQuiz('prova')
  const [first] = quiz.questions.filter((question) => question.kind === 'single')
  for (const option of first!.options) option.right = option.id === 'c'
  return quiz
}

/** A class that has handed in: each with the answers given, by the key of the time. */
async function aClassThatHandedIn(each: Record<string, string[]>[], quiz = aQuiz('prova')) {
  const course = await aCourse({ lessons: plans, quizzes: [quiz] })
  const trainer = await aPerson({ role: 'trainer' })
  const learners: Enrolled[] = []
  for (const answers of each) {
    const person = await aPerson()
    await aLearner(person, course)
    const me = enrolled((await learnerAtCourse(await tokenOf(person), course.slug.it))!)!
    await startQuiz(me, 'prova')
    await handInQuiz(me, { quizId: 'prova', number: 1 }, { sent: sent(answers), blanksToo: true })
    learners.push(me)
  }
  const attempts = () =>
    Promise.all(
      learners.map(async ({ enrolmentId }) => {
        const { points, passed } = await db.attempt.findFirstOrThrow({ where: { scopeId: enrolmentId } })
        return [points, passed]
      }),
    )
  return { course, trainer, learners, attempts }
}
const newly = { 'q-one': ['c'], 'q-two': ['a', 'c'] }
const noMore = { 'q-one': ['b'], 'q-two': ['a', 'c'] }
const never = { 'q-one': ['a'] }

test('a mended key changes nothing until a trainer has seen what it would change and says so', async () => {
  const { course, trainer, attempts } = await aClassThatHandedIn([newly, noMore, never, right])
  expect(await planRegrade(trainer, course, 'prova')).toEqual({ ok: false, code: 'nothing-mended' })
  await aRelease(course, { lessons: plans, quizzes: [mended()] })
  const before = await attempts()
  expect(before).toEqual([
    [100, false],
    [200, true],
    [0, false],
    [300, true],
  ])
  expect(await regradesOf(course, 'prova', 'it')).toMatchObject({ mended: [{ id: 'q-one' }], attempts: 4 })
  const planned = await planRegrade(trainer, course, 'prova')
  const plan = await regradeOf(course, planned.ok ? planned.value : '', 1)
  expect(plan!.changes.map((one) => [one.pointsBefore, one.pointsAfter, one.passedBefore, one.passedAfter])).toEqual(
    expect.arrayContaining([
      [100, 200, false, true],
      [200, 100, true, true],
      [300, 200, true, true],
    ]),
  )
  expect([plan!.total, plan!.passing, plan!.looked]).toEqual([3, 1, 4])
  expect(await attempts()).toEqual(before)
})

test('applied, exactly what was listed changes, once; what was answered stays, and a pass is never lost', async () => {
  const { course, trainer, learners, attempts } = await aClassThatHandedIn([newly, noMore, never])
  await aRelease(course, { lessons: plans, quizzes: [mended()] })
  const answers = () =>
    db.answer.findMany({
      where: { attempt: { scopeId: { in: learners.map((l) => l.enrolmentId) } } },
      orderBy: [{ attemptId: 'asc' }, { questionId: 'asc' }],
      select: { attemptId: true, questionId: true, response: true },
    })
  const raw = await answers()
  const planned = await planRegrade(trainer, course, 'prova')
  const id = planned.ok ? planned.value : ''
  const applied = await Promise.all([applyRegrade(trainer, course, id), applyRegrade(trainer, course, id)])
  expect(applied.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await attempts()).toEqual([
    [200, true],
    [100, true],
    [0, false],
  ])
  expect(await answers()).toEqual(raw)
  const history = await regradeOf(course, id, 1)
  expect([history!.total, history!.doneAt !== null, history!.applier?.name]).toEqual([2, true, trainer.name])
  expect(await planRegrade(trainer, course, 'prova')).toEqual({ ok: false, code: 'nothing-mended' })
})

test('whoever passes by it has earned the lesson and the course, and sees the key that gave the points', async () => {
  const { course, trainer, learners } = await aClassThatHandedIn([newly])
  const [me] = learners
  await aRelease(course, { lessons: plans, quizzes: [mended()] })
  const planned = await planRegrade(trainer, course, 'prova')
  await applyRegrade(trainer, course, planned.ok ? planned.value : '')
  expect(await db.certificate.count({ where: { enrolmentId: me!.enrolmentId } })).toBe(1)
  const page = await attemptPage(me!, { quizId: 'prova', number: 1 }, 'it')
  expect(page).toMatchObject({ state: 'submitted', passed: true, questions: [{ id: 'q-one', right: true }, {}, {}] })
})

test('a plan is not applied when the quiz has changed again, by another course’s trainer, or when it is not there', async () => {
  const { course, trainer, attempts } = await aClassThatHandedIn([newly])
  await aRelease(course, { lessons: plans, quizzes: [mended()] })
  const planned = await planRegrade(trainer, course, 'prova')
  const id = planned.ok ? planned.value : ''
  const other = await aCourse({ lessons: 1 })
  expect(await applyRegrade(trainer, other, id)).toEqual({ ok: false, code: 'not-there' })
  await aRelease(course, { lessons: plans, quizzes: [aQuiz('prova')] })
  expect(await applyRegrade(trainer, course, id)).toEqual({ ok: false, code: 'changed-since' })
  expect(await attempts()).toEqual([[100, false]])
})

test('with the mean counting, a mended key counts for all attempts of a person together', async () => {
  const quiz = { ...aQuiz('prova'), keep: 'mean' as const }
  const { course, trainer, learners, attempts } = await aClassThatHandedIn([newly], quiz)
  const [me] = learners
  await startQuiz(me!, 'prova')
  await handInQuiz(me!, { quizId: 'prova', number: 2 }, { sent: sent(newly), blanksToo: true })
  await aRelease(course, { lessons: plans, quizzes: [{ ...mended(), keep: 'mean' }] })
  const planned = await planRegrade(trainer, course, 'prova')
  await applyRegrade(trainer, course, planned.ok ? planned.value : '')
  expect(await attempts()).toEqual([[200, true]])
  expect(await db.lessonCompletion.count({ where: { enrolmentId: me!.enrolmentId } })).toBe(1)
})
