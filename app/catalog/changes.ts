import type { Language } from '#app/i18n/language.ts'
import type { CourseSource, LessonSource } from './check-course.ts'
import type { Edition } from './edition.server.ts'
import { readFront } from './front.ts'
import { slugFrom } from './slug-from.ts'
import { tidy } from './source-hash.ts'

/** A text that somebody wants to publish. `base` is what was published when they began: a hash, a quiz version, or nothing. */
export type Change = {
  subject: 'lesson' | 'quiz'
  id: string
  language: Language | ''
  source: string
  base: string | null
  /** The draft it comes from, as it was seen. */
  draft?: { id: string; version: number }
}

/** What of a course is published, as the base of further work: the hash of a text or the version of a quiz. */
export function publishedState(
  edition: Edition | null,
  courseId: string,
  one: Pick<Change, 'subject' | 'id' | 'language'>,
) {
  if (one.subject === 'quiz') return edition?.quizzes.find(({ id }) => id === one.id)?.versionId ?? null
  const text = edition?.texts.find(
    (text) => text.lessonId === `${courseId}/${one.id}` && text.language === one.language,
  )
  return text?.hash ?? null
}

/** The course as it would be with these changes. A lesson that is new comes last, under an address made of its title. */
export function withChanges(course: CourseSource, changes: Change[]): CourseSource {
  const lessons = new Map(course.lessons.map((one) => [`${one.id} ${one.language}`, one]))
  const quizzes = new Map(course.quizzes.map((one) => [one.id, one]))
  for (const { subject, id, language, source: typed } of changes) {
    const source = tidy(typed)
    if (subject === 'quiz') quizzes.set(id, { id, source })
    else if (language) {
      const key = `${id} ${language}`
      lessons.set(key, {
        id,
        language,
        source,
        slug: lessons.get(key)?.slug ?? freeSlug(source, id, [...lessons.values()]),
      })
    }
  }
  const all = [...lessons.values()]
  const order = [...new Set([...course.order, ...all.map(({ id }) => id)])]
  return { id: course.id, order, lessons: all, quizzes: [...quizzes.values()] }
}

function freeSlug(source: string, id: string, taken: LessonSource[]) {
  const front = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source)?.[1] ?? null
  const wished = slugFrom(readFront(front).front?.title ?? '') || id
  return taken.some(({ slug }) => slug === wished) ? id : wished
}
