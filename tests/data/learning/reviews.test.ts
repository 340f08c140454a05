import { expect, test } from 'vitest'
import { answerReview } from '#app/learning/answer-review.server.ts'
import { hideReview } from '#app/learning/hide-review.server.ts'
import { reportReview } from '#app/learning/report-review.server.ts'
import { reviewFor, reviewsOf } from '#app/learning/reviews.server.ts'
import { certificateTasks } from '#app/learning/tasks.server.ts'
import { writeReview } from '#app/learning/write-review.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCertificate } from '#tests/helpers/certificates.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { mails, work } from '#tests/helpers/jobs.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { insertInto, refusalOf } from '#tests/helpers/raw-sql.ts'

/** Somebody who completed a course, as the learner the verbs want. */
async function aGraduate(name?: string) {
  const { person, course, enrolmentId } = await aCertificate({ name })
  return { person, course, learner: { personId: person.id, courseId: course.id, enrolmentId, releaseId: '' } }
}

/** So many more people who completed the same course and reviewed it. */
async function reviews(course: { id: string; releaseId: string }, stars: number[]) {
  for (const given of stars) {
    const { enrolmentId } = await aLearner(await aPerson(), course)
    await db.courseCompletion.create({ data: { enrolmentId, releaseId: course.releaseId } })
    await db.courseReview.create({ data: { enrolmentId, stars: given, text: 'Utile.' } })
  }
}

const said = { stars: 4, text: 'Provato lunedì con un cliente.' }

test('only who completed the course reviews it; a second one changes the first; the trainer is told once', async () => {
  const { learner, course } = await aGraduate('Sara Bianchi')
  const trainer = await aPerson({ role: 'trainer' })
  const { id: trainerId } = await db.trainer.create({ data: { id: course.id, userId: trainer.id, sheet: {} } })
  await db.course.update({ where: { id: course.id }, data: { trainerId } })
  const halfway = await aLearner(await aPerson(), course)
  expect(await writeReview({ ...learner, enrolmentId: halfway.enrolmentId }, said)).toEqual({
    ok: false,
    code: 'not-completed',
  })
  const first = await Promise.all([1, 2].map(() => writeReview(learner, said)))
  await writeReview(learner, { stars: 2, text: 'Ripensandoci.' })
  expect(new Set(first.map((result) => result.ok && result.value)).size).toBe(1)
  await work(certificateTasks)
  const told = (await mails()).filter(({ to }) => to === trainer.email)
  expect(told.map(({ subject }) => subject)).toEqual([`Una nuova recensione per «Corso ${course.id}»: 2 su 5`])
  expect(await reviewsOf(course.id)).toMatchObject({
    count: 1,
    rating: null,
    reviews: [{ author: 'Sara B.', stars: 2, text: 'Ripensandoci.', answer: null }],
  })
})

test('four reviews have no average, five do; one that is hidden does not count', async () => {
  const course = await aCourse({ lessons: 1 })
  await reviews(course, [5, 4, 4, 3])
  expect((await reviewsOf(course.id)).rating).toBeNull()
  await reviews(course, [5])
  expect((await reviewsOf(course.id)).rating).toEqual({ average: 4.2, count: 5 })
  const [newest] = (await reviewsOf(course.id)).reviews
  const staff = await aPerson({ role: 'staff' })
  const hidden = await Promise.all([1, 2].map(() => hideReview(staff, newest!.id, 'Nomina una persona')))
  expect(hidden.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await reviewsOf(course.id)).toMatchObject({ count: 4, rating: null })
})

test('the course’s trainer and the office answer; others do not even find it', async () => {
  const { learner, person, course } = await aGraduate()
  const written = await writeReview(learner, said)
  const id = written.ok ? written.value : ''
  for (const stranger of [person, await aPerson({ role: 'trainer' })])
    expect(await answerReview(stranger, id, 'Io!')).toEqual({ ok: false, code: 'not-there' })
  const staff = await aPerson({ role: 'staff' })
  await answerReview(staff, id, 'Grazie.')
  await answerReview(staff, id, 'Grazie, ne parliamo in aula.')
  expect((await reviewsOf(course.id)).reviews[0]!.answer).toBe('Grazie, ne parliamo in aula.')
})

test('a review reported twice by one person is one report, and the office is told of it once', async () => {
  const { learner } = await aGraduate()
  const written = await writeReview(learner, said)
  const id = written.ok ? written.value : ''
  const [one, other] = [await aPerson(), await aPerson()]
  for (const person of [one, one, other]) await reportReview(person, id, 'Non parla del corso')
  expect((await reviewFor(await aPerson({ role: 'staff' }), id))!.reports).toHaveLength(2)
  expect(await db.notice.count({ where: { kind: 'review-reported', about: { equals: { review: id } } } })).toBe(1)
})

test('what the verbs keep, the database keeps alone', async () => {
  const { learner, course } = await aGraduate()
  const insert = insertInto('CourseReview', ['id', 'enrolmentId', 'stars', 'text', 'updatedAt'])
  const row = (mark: string, stars = 5, text = 'Utile.', whose = learner.enrolmentId) => [
    `${course.id}-${mark}`,
    whose,
    stars,
    text,
    new Date(),
  ]
  const { enrolmentId: halfway } = await aLearner(await aPerson(), course)
  expect(await refusalOf(insert, row('a', 5, 'Utile.', halfway))).toBe('CourseReview_enrolmentId_fkey')
  for (const stars of [0, 6]) expect(await refusalOf(insert, row('b', stars))).toBe('CourseReview_stars_in_range')
  for (const text of ['', 'x'.repeat(2_001)])
    expect(await refusalOf(insert, row('c', 5, text))).toBe('CourseReview_text_bounded')
  expect(await refusalOf(insert, row('d'), row('e'))).toBe('CourseReview_enrolmentId_key')
  const hide = insertInto('ReviewHiding', ['reviewId', 'reason', 'byId'])
  expect(await refusalOf(hide, [`${course.id}-d`, '', 'x'])).toBe('ReviewHiding_reason_bounded')
  const answer = insertInto('ReviewAnswer', ['reviewId', 'text', 'byId'])
  expect(await refusalOf(answer, [`${course.id}-d`, '', 'x'])).toBe('ReviewAnswer_text_bounded')
  const report = insertInto('ReviewReport', ['reviewId', 'byId', 'why'])
  expect(await refusalOf(report, [`${course.id}-d`, 'x', ''])).toBe('ReviewReport_why_bounded')
  expect(await refusalOf(report, [`${course.id}-d`, 'x', 'a'], [`${course.id}-d`, 'x', 'b'])).toBe('ReviewReport_pkey')
})
