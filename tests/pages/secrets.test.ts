import { expect, test } from 'vitest'
import { importContent } from '#app/catalog/import-content.server.ts'
import { db } from '#app/platform/db.server.ts'
import { asked, type Question } from '#app/practice/questions.ts'
import { quizVersion } from '#app/practice/quiz-version.server.ts'
import { get, post } from '#tests/helpers/classroom.ts'
import { aLearner } from '#tests/helpers/courses.ts'
import { aPerson, cookieOf } from '#tests/helpers/people.ts'

test('before submission no response names a right answer, a reason or an accepted text', async () => {
  await importContent()
  const course = await db.course.findFirstOrThrow({ where: { id: 'cascade' } })
  const person = await aPerson()
  await aLearner(person, course)
  const cookie = await cookieOf(person)
  const quizzes = await db.releaseQuiz.findMany({ where: { release: { courseId: 'cascade' } } })
  expect(quizzes.length).toBeGreaterThan(0)
  for (const language of ['it', 'en'] as const) {
    const slug = await db.slug.findFirstOrThrow({
      where: { kind: 'course', targetId: 'cascade', language, current: true },
    })
    const lessons = await db.slug.findMany({ where: { kind: 'lesson', scope: 'cascade', language, current: true } })
    const base = language === 'it' ? `/impara/${slug.slug}` : `/en/learn/${slug.slug}`
    for (const { quizId, quizVersionId, lessonId } of quizzes) {
      const lesson = lessons.find(({ targetId }) => targetId === lessonId)!.slug
      const quiz = `${base}/${language === 'it' ? 'quiz' : 'quizzes'}/${quizId}`
      const attempt = (await post(`${quiz}/${language === 'it' ? 'tentativi' : 'attempts'}`, cookie)).headers.get(
        'Location',
      )!
      const seen = await everythingAt([`${base}/${lesson}`, quiz, attempt, base, '/impara'], cookie)
      const page = await everythingAt([quiz, attempt], cookie)
      const { questions } = await quizVersion(db, quizVersionId)
      expect(page).toContain(questions[0]!.text[language])
      expect(reasonsIn(seen, questions)).toEqual([])
      expect(acceptedIn(page, questions)).toEqual([])
      expect(seen.match(/"(?:right|accept|because|worth|wrong|tolerance|to)"/)).toBeNull()
    }
  }
  // Every page of every quiz in both languages, each lesson compiled for the first time.
}, 60_000)

/** HTML, data and scripts of some pages, as a browser would get them. */
async function everythingAt(addresses: string[], cookie: string) {
  const parts = []
  for (const address of addresses) {
    const page = await get(address, cookie)
    expect(page.status).toBe(200)
    const data = await get(`${address}.data`, cookie)
    expect(data.status).toBe(200)
    parts.push(page.html, data.html)
    expect(page.html.match(/<script(?![^>]* src="\/assets\/islands-)/g)).toBeNull()
  }
  return parts.join('\n').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

const both = ['it', 'en'] as const

/** Every text that stands under some keys, at any depth of a quiz. */
function textsUnder(keys: string[], value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (keys.includes(key) ? texts(part) : textsUnder(keys, part)))
}

const texts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)]

const reasonsIn = (seen: string, questions: Question[]) =>
  textsUnder(['because'], questions).filter((reason) => seen.includes(reason))

/** What the questions themselves say may be read; an accepted text that they do not say stands in no response. */
function acceptedIn(page: string, questions: Question[]) {
  const told = JSON.stringify(both.map((language) => questions.map((question) => asked(question, language))))
  return textsUnder(['accept', 'wrong'], questions).filter(
    (text) => text.length > 8 && !told.includes(text) && page.includes(text),
  )
}
