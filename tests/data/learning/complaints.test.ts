import { expect, test } from 'vitest'
import { chooseRelease } from '#app/learning/choose-release.server.ts'
import { completeLesson } from '#app/learning/complete-lesson.server.ts'
import { readLesson } from '#app/learning/read-lesson.server.ts'
import { answerQuestion, handInQuiz, startQuiz } from '#app/learning/take-quiz.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aRelease, type LessonPlan } from '#tests/helpers/courses.ts'
import { aLearnerOf, certificates, completedBy, handIn, journey, lesson, plans } from '#tests/helpers/learners.ts'
import { tokenOf } from '#tests/helpers/people.ts'
import { aQuiz, multiple, right, sent, short, single, wrong } from '#tests/helpers/quizzes.ts'
import { refusalOf } from '#tests/helpers/raw-sql.ts'
import { aText } from '#tests/helpers/texts.ts'

// What people complain about elsewhere when they learn, one test each. The numbers are those of the collected list.
const done = async (me: Parameters<typeof journey>[0]) =>
  (await journey(me)).lessons.map(({ doneAt }) => doneAt !== null)

test('1 · a certificate was issued though no quiz was taken', async () => {
  const page = await aText()
  const { course, person, me } = await aLearnerOf(plans.map((plan) => ({ ...plan, page })))
  const token = await tokenOf(person)
  for (const { slug } of course.lessons)
    await readLesson(token, { course: course.slug.it, lesson: slug.it, language: 'it' })
  await completeLesson(me, lesson(course, 'one'))
  await completeLesson(me, lesson(course, 'three'))
  await handIn(me, wrong)
  expect(await done(me)).toEqual([true, false, true])
  expect(await certificates(me)).toEqual([])
})

test('2 · progress showed 400 per cent: it counts lessons of the release followed, out of those', async () => {
  const { course, me, now } = await aLearnerOf(4, [])
  for (const at of [1, 2, 3, 4]) await completeLesson(me, lesson(course, `lesson-${at}`))
  const { releaseId } = await aRelease(course, { lessons: [{ id: 'lesson-1' }, { id: 'nuova' }] })
  await chooseRelease((await now())!, releaseId, 'moved')
  expect(await done(me)).toEqual([true, false])
})

test('3 · two requests at once made a lesson count twice', async () => {
  const { course, me } = await aLearnerOf(2, [])
  await Promise.all(Array.from({ length: 8 }, () => completeLesson(me, lesson(course, 'lesson-1'))))
  expect(await completedBy(me)).toEqual([['lesson-1', 'read']])
  expect(
    await refusalOf(
      `insert into "LessonCompletion" ("enrolmentId", "lessonId", "releaseId", by) values ($1, $2, $3, 'read')`,
      [me.enrolmentId, lesson(course, 'lesson-1'), course.releaseId],
    ),
  ).toBe('LessonCompletion_pkey')
})

test('5 · reloading or going back inflated the score: each question has one answer, the points are theirs', async () => {
  const { me } = await aLearnerOf()
  const started = await startQuiz(me, 'prova')
  const at = { quizId: 'prova', number: started.ok ? started.value.number : 0 }
  for (let times = 0; times < 4; times++) await answerQuestion(me, at, { id: 'q-one', sent: ['b'] })
  const handed = { sent: sent({ 'q-one': ['b'] }), blanksToo: true }
  for (let times = 0; times < 3; times++) expect(await handInQuiz(me, at, handed)).toMatchObject({ ok: true })
  expect(await handInQuiz(me, at, { sent: sent(right), blanksToo: true })).toMatchObject({ value: { passed: false } })
  expect((await journey(me)).lessons[1]!.quizzes).toMatchObject([{ tries: 1, points: 100, outOf: 300 }])
})

test('6 · passing at the second try did not count', async () => {
  const { me } = await aLearnerOf()
  await handIn(me, wrong)
  await handIn(me, wrong)
  await handIn(me, right)
  expect(await completedBy(me)).toEqual([['two', 'quiz']])
})

test('7 · deleting a lesson people had done broke their progress: it leaves with a release, never with its facts', async () => {
  const { course, me, now } = await aLearnerOf(2, [])
  await completeLesson(me, lesson(course, 'lesson-1'))
  expect(await refusalOf('delete from "Lesson" where id = $1', [lesson(course, 'lesson-1')])).toMatch(/_lessonId_fkey$/)
  const { releaseId } = await aRelease(course, { lessons: [{ id: 'lesson-2' }] })
  expect(await done(me)).toEqual([true, false])
  await chooseRelease((await now())!, releaseId, 'moved')
  expect(await done(me)).toEqual([false])
  expect(await completedBy(me)).toEqual([['lesson-1', 'read']])
})

test('8 · a new lesson made finished people unfinished, or never reached anybody', async () => {
  const { course, me, now } = await aLearnerOf(1, [])
  await completeLesson(me, lesson(course, 'lesson-1'))
  const { releaseId } = await aRelease(course, { lessons: 2 })
  expect(await journey(me)).toMatchObject({ newerReleaseId: releaseId, lessons: [{}] })
  const { completedAt } = await journey(me)
  await chooseRelease((await now())!, releaseId, 'moved')
  expect(await journey(me)).toMatchObject({ completedAt, lessons: [{}, { doneAt: null }] })
})

test('9 · a quiz counted as passed because its lesson was done', async () => {
  const { course, me, now } = await aLearnerOf([{ id: 'one' }], [])
  await completeLesson(me, lesson(course, 'one'))
  const asking: LessonPlan[] = [{ id: 'one', quizzes: ['prova'] }]
  const { releaseId } = await aRelease(course, { lessons: asking, quizzes: [aQuiz('prova')] })
  await chooseRelease((await now())!, releaseId, 'moved')
  expect((await journey(me)).lessons).toMatchObject([{ quizzes: [{ passed: false, tries: 0 }] }])
  expect(await done(me)).toEqual([true])
})

test('10 · a changed rule took earned completions away, or gave them another date', async () => {
  const { course, me, now } = await aLearnerOf()
  await handIn(me, right)
  const earned = await db.lessonCompletion.findMany({ where: { enrolmentId: me.enrolmentId } })
  const harder = { ...aQuiz('prova', [single('q-other'), multiple('q-more')]), passPercent: 100 }
  const { releaseId } = await aRelease(course, { lessons: plans, quizzes: [harder] })
  await chooseRelease((await now())!, releaseId, 'moved')
  await handIn(me, { 'q-other': ['a'], 'q-more': ['b'] })
  expect(await db.lessonCompletion.findMany({ where: { enrolmentId: me.enrolmentId } })).toEqual(earned)
})

test('11 · the certificate came only when the page of the last lesson was loaded again', async () => {
  const { course, me } = await aLearnerOf(1, [])
  await completeLesson(me, lesson(course, 'lesson-1'))
  expect(await certificates(me)).toHaveLength(1)
})

test('12 · two full marks made 67 per cent', async () => {
  const quizzes = [aQuiz('prova'), { ...aQuiz('altra', [short('q-three')]), keep: 'mean' as const }]
  const { me } = await aLearnerOf([{ id: 'one', quizzes: ['prova', 'altra'] }], quizzes)
  await handIn(me, right)
  await handIn(me, { 'q-three': ['interno'] }, 'altra')
  await handIn(me, { 'q-three': ['interno'] }, 'altra')
  expect((await journey(me)).lessons[0]!.quizzes).toMatchObject([
    { id: 'altra', points: 100, outOf: 100, passed: true },
    { id: 'prova', points: 300, outOf: 300, passed: true },
  ])
  expect(await completedBy(me)).toEqual([['one', 'quiz']])
})

test('14 · who had passed was told they had failed while the certificate was being made', async () => {
  const { me } = await aLearnerOf([{ id: 'one', quizzes: ['prova'] }])
  const before = await journey(me)
  expect(before.lessons[0]!.quizzes).toMatchObject([{ passed: false, tries: 0 }])
  expect(before.completedAt).toBeNull()
  await handIn(me, right)
  // Nobody has run a job yet: the result, the completion and the certificate came in one step.
  const [certificate] = await certificates(me)
  expect(await journey(me)).toMatchObject({
    certificate: certificate!.code,
    lessons: [{ quizzes: [{ passed: true }] }],
  })
})
