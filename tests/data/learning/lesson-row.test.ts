import { expect, test } from 'vitest'
import { lessonRow } from '#app/learning/lesson-row.server.ts'
import { LessonRow } from '#app/learning/lesson-row.ts'
import { revokeAccess } from '#app/learning/access.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse, aLearner, aRelease } from '#tests/helpers/courses.ts'
import { aPerson, tokenOf } from '#tests/helpers/people.ts'
import { aQuiz } from '#tests/helpers/quizzes.ts'

const plans = [
  { id: 'one', free: true },
  { id: 'two', quizzes: ['prova'] },
  { id: 'three', languages: ['it' as const] },
]

async function aReader() {
  const course = await aCourse({ lessons: plans, quizzes: [aQuiz('prova')] })
  const person = await aPerson()
  const learner = await aLearner(person, course)
  return { course, person, ...learner, token: await tokenOf(person) }
}

const address = (course: { slug: { it: string } }, lesson: string, language: 'it' | 'en' = 'it') => ({
  course: course.slug.it,
  lesson,
  language,
})

test('the row is what it says it is, for a visitor and for a learner', async () => {
  const { course, token, person, enrolmentId } = await aReader()
  const visitor = LessonRow.parse(await lessonRow(db, null, address(course, 'one-it')))
  expect(visitor).toMatchObject({ personId: null, access: 'none', enrolmentId: null, pinned: false, free: true })
  const learner = LessonRow.parse(await lessonRow(db, token, address(course, 'two-it')))
  expect(learner).toMatchObject({
    personId: person.id,
    access: 'open',
    enrolmentId,
    pinned: true,
    free: false,
    seen: false,
  })
  expect(learner.lessons.map(({ slug, title, done }) => [slug, title, done])).toEqual([
    ['one-it', 'Lezione one', false],
    ['two-it', 'Lezione two', false],
    ['three-it', 'Lezione three', false],
  ])
  expect(learner.quizzes).toMatchObject([{ id: 'prova', passed: false, tries: 0, underWay: null }])
})

test('the other language’s words of an address find the lesson too', async () => {
  const { course, token } = await aReader()
  const row = await lessonRow(db, token, { course: course.slug.en, lesson: 'one-en', language: 'it' })
  expect(row).toMatchObject({
    lessonId: `${course.id}/one`,
    lessonSlugs: { it: 'one-it', en: 'one-en' },
    textLanguage: 'it',
  })
})

test('a lesson that is not translated comes in Italian, and says so', async () => {
  const { course, token } = await aReader()
  const row = await lessonRow(db, token, address(course, 'three-it', 'en'))
  expect(row).toMatchObject({ textLanguage: 'it', front: { title: 'Lezione three' } })
  expect(row?.lessons.map(({ title }) => title)).toEqual(['Lesson one', 'Lesson two', 'Lezione three'])
})

test('a lesson that does not exist is not there', async () => {
  const { course, token } = await aReader()
  expect(await lessonRow(db, token, address(course, 'four-it'))).toBeNull()
  expect(await lessonRow(db, token, { course: 'nowhere', lesson: 'one-it', language: 'it' })).toBeNull()
})

test('a session that ended, or a made-up one, is a visitor', async () => {
  const { course, token } = await aReader()
  await db.signIn.updateMany({ where: { token }, data: { expiresAt: new Date(0) } })
  expect(await lessonRow(db, token, address(course, 'one-it'))).toMatchObject({ personId: null, access: 'none' })
  expect(await lessonRow(db, 'made-up', address(course, 'one-it'))).toMatchObject({ personId: null })
})

test('revoked access is closed at the next statement; another reason keeps it open', async () => {
  const { course, person, sourceId, token } = await aReader()
  const second = await aLearner(person, course)
  await revokeAccess(db, { source: 'office', sourceId })
  expect(await lessonRow(db, token, address(course, 'two-it'))).toMatchObject({ access: 'open' })
  await revokeAccess(db, { source: 'office', sourceId: second.sourceId })
  expect(await lessonRow(db, token, address(course, 'two-it'))).toMatchObject({ access: 'closed', pinned: false })
})

test('a newer release changes nothing for those who are enrolled; its new lessons are not theirs yet', async () => {
  const { course, token, person } = await aReader()
  await aRelease(course, { lessons: [...plans, { id: 'four' }], quizzes: [aQuiz('prova')] })
  expect(await lessonRow(db, token, address(course, 'two-it'))).toMatchObject({
    releaseId: course.releaseId,
    pinned: true,
  })
  expect(await lessonRow(db, token, address(course, 'four-it'))).toMatchObject({ access: 'open', pinned: false })
  expect((await lessonRow(db, null, address(course, 'one-it')))?.lessons).toHaveLength(4)
  expect(await db.enrolment.count({ where: { userId: person.id } })).toBe(1)
})
