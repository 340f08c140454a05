import { expect, test } from 'vitest'
import { revokeAccess } from '#app/learning/access.server.ts'
import { chooseRelease } from '#app/learning/choose-release.server.ts'
import { completeLesson } from '#app/learning/complete-lesson.server.ts'
import { journeysOf } from '#app/learning/journeys.server.ts'
import { JourneyRow } from '#app/learning/journey-row.ts'
import { startQuiz } from '#app/learning/take-quiz.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse, aRelease } from '#tests/helpers/courses.ts'
import { aLearnerOf, certificates, completedBy, handIn, journey, lesson, plans } from '#tests/helpers/learners.ts'
import { aQuiz, right, single, wrong } from '#tests/helpers/quizzes.ts'

const mails = () =>
  db.$queryRaw<unknown[]>`select * from graphile_worker.jobs where task_identifier = 'learning.send-certificate'`

test('marking a lesson twice, also at once, completes it once', async () => {
  const { course, me } = await aLearnerOf()
  const marks = await Promise.all(Array.from({ length: 6 }, () => completeLesson(me, lesson(course, 'one'))))
  expect(marks.every(({ ok }) => ok)).toBe(true)
  expect(await completedBy(me)).toEqual([['one', 'read']])
})

test('a lesson with a quiz is completed by passing it, not by marking it; another course’s lesson is not there', async () => {
  const { course, me } = await aLearnerOf()
  const other = await aCourse({ lessons: 1 })
  expect(await completeLesson(me, lesson(course, 'two'))).toEqual({ ok: false, code: 'quiz-first' })
  expect(await completeLesson(me, lesson(other, 'lesson-1'))).toEqual({ ok: false, code: 'not-there' })
  expect(await completedBy(me)).toEqual([])
})

const matrix: [string, Record<string, string[]>[], boolean][] = [
  ['fail', [wrong], false],
  ['fail, pass', [wrong, right], true],
  ['pass, fail', [right, wrong], true],
  ['pass, pass', [right, right], true],
  ['pass, fail, pass', [right, wrong, right], true],
  ['fail, fail', [wrong, wrong], false],
]
test.for(matrix)('after %s the lesson counts as it should', async ([, tries, complete]) => {
  const { me } = await aLearnerOf()
  for (const answers of tries) expect((await handIn(me, answers)).ok).toBe(true)
  expect(await completedBy(me)).toEqual(complete ? [['two', 'quiz']] : [])
  const [, two] = (await journey(me)).lessons
  expect(two!.quizzes).toMatchObject([
    { passed: complete, tries: tries.length, points: complete ? 300 : 0, outOf: 300 },
  ])
})

test('the last lesson completes the course, with one certificate and one mail, in the same transaction', async () => {
  const { course, me } = await aLearnerOf()
  const before = (await mails()).length
  await completeLesson(me, lesson(course, 'one'))
  await completeLesson(me, lesson(course, 'three'))
  expect(await certificates(me)).toEqual([])
  await handIn(me, right)
  expect(await certificates(me)).toMatchObject([
    {
      holder: 'Carla Melis',
      minutes: 27,
      courseTitle: { it: `Corso ${course.id}` },
      outcomes: [{ it: 'Sai provare', en: 'You can test' }],
    },
  ])
  expect((await mails()).length).toBe(before + 1)
  await handIn(me, right)
  await completeLesson(me, lesson(course, 'one'))
  expect(await certificates(me)).toHaveLength(1)
  expect((await mails()).length).toBe(before + 1)
})

test('two last lessons finished at the same moment still complete the course, once', async () => {
  for (let round = 0; round < 5; round++) {
    const { course, me } = await aLearnerOf(2, [])
    await Promise.all([
      completeLesson(me, lesson(course, 'lesson-1')),
      completeLesson(me, lesson(course, 'lesson-2')),
      completeLesson(me, lesson(course, 'lesson-2')),
    ])
    expect(await certificates(me)).toHaveLength(1)
  }
})

test('progress counts lessons of the release followed, and says what is missing', async () => {
  const { course, me } = await aLearnerOf()
  await completeLesson(me, lesson(course, 'one'))
  const { lessons, completedAt } = await journey(me)
  expect(lessons.map(({ doneAt }) => doneAt !== null)).toEqual([true, false, false])
  expect(completedAt).toBeNull()
})

test('access revoked during an attempt: nothing more can be answered, what was done stays', async () => {
  const { me, sourceId, now, course } = await aLearnerOf()
  await completeLesson(me, lesson(course, 'one'))
  await startQuiz(me, 'prova')
  await revokeAccess(db, { source: 'office', sourceId })
  expect(await now()).toBeNull()
  expect(await journey(me)).toMatchObject({
    access: 'closed',
    lessons: [{ quizzes: [] }, { quizzes: [{ underWay: 1 }] }, {}],
  })
  expect(await completedBy(me)).toEqual([['one', 'read']])
})

test('moving to a newer release keeps every completion, and a finished course stays finished', async () => {
  const { course, me, now } = await aLearnerOf(1, [])
  await completeLesson(me, lesson(course, 'lesson-1'))
  const newer = await aRelease(course, { lessons: [{ id: 'lesson-1' }, { id: 'extra' }] })
  expect(await journey(me)).toMatchObject({ newerReleaseId: newer.releaseId, newerDeclined: false })
  expect(await chooseRelease(me, newer.releaseId, 'moved')).toEqual({ ok: true, value: 'moved' })
  const after = await journey(me)
  expect(after.completedAt).not.toBeNull()
  expect(after.lessons.map(({ doneAt }) => doneAt !== null)).toEqual([true, false])
  expect(await certificates(me)).toHaveLength(1)
  await completeLesson((await now())!, lesson(course, 'extra'))
  expect(await certificates(me)).toHaveLength(1)
})

test('a release that drops the only missing lesson completes the course of whoever moves to it', async () => {
  const { course, me } = await aLearnerOf(2, [])
  await completeLesson(me, lesson(course, 'lesson-1'))
  const newer = await aRelease(course, { lessons: [{ id: 'lesson-1' }] })
  await chooseRelease(me, newer.releaseId, 'moved')
  expect(await certificates(me)).toHaveLength(1)
})

test('keeping the release followed changes nothing and is remembered; one may still move later', async () => {
  const { course, me } = await aLearnerOf(1, [])
  const newer = await aRelease(course, { lessons: 2 })
  await chooseRelease(me, newer.releaseId, 'kept')
  expect(await journey(me)).toMatchObject({
    newerReleaseId: newer.releaseId,
    newerDeclined: true,
    releaseId: course.releaseId,
  })
  await chooseRelease(me, newer.releaseId, 'moved')
  expect(await journey(me)).toMatchObject({ newerReleaseId: null, releaseId: newer.releaseId })
})

test('an answer to an offer that is no longer the newest, or of another course, is refused', async () => {
  const { course, me } = await aLearnerOf(1, [])
  const [second, other] = [await aRelease(course, { lessons: 2 }), await aCourse({ lessons: 1 })]
  await aRelease(course, { lessons: 3 })
  expect(await chooseRelease(me, second.releaseId, 'moved')).toEqual({ ok: false, code: 'offer-changed' })
  expect(await chooseRelease(me, other.releaseId, 'moved')).toEqual({ ok: false, code: 'offer-changed' })
})

test('moving gives up an attempt whose questions changed, and leaves one that only changed its words', async () => {
  const { course, me } = await aLearnerOf()
  await startQuiz(me, 'prova')
  const reworded = aQuiz('prova')
  reworded.title.it = 'Titolo corretto'
  await chooseRelease(me, (await aRelease(course, { lessons: plans, quizzes: [reworded] })).releaseId, 'moved')
  expect(await db.attempt.findMany({ where: { scopeId: me.enrolmentId } })).toMatchObject([{ state: 'started' }])
  const changed = aQuiz('prova', [single('q-new')])
  await chooseRelease(me, (await aRelease(course, { lessons: plans, quizzes: [changed] })).releaseId, 'moved')
  expect(await db.attempt.findMany({ where: { scopeId: me.enrolmentId } })).toMatchObject([{ state: 'abandoned' }])
})

test('many courses and people are one statement', async () => {
  const [one, two] = [await aLearnerOf(), await aLearnerOf(60, [])]
  const rows = await journeysOf(db, { userIds: [one.me.personId, two.me.personId], language: 'en' })
  expect(rows.map((row) => JourneyRow.parse(row).lessons.length).toSorted()).toEqual([3, 60])
})
