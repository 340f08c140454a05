import { stringify } from 'yaml'
import { Quiz } from '#app/practice/questions.ts'
import type { CourseSource, LessonSource, QuizSource } from './check-course.ts'
import type { Edition } from './edition.server.ts'

/** The lesson's short id, as its author writes it. */
export const shortId = (courseId: string, lessonId: string) => lessonId.slice(courseId.length + 1)

/** A kept quiz as its author would write it. */
export const quizYaml = (body: unknown) => stringify(Quiz.parse(body), { lineWidth: 0 })

/** What is published, as source again: what an author would have written to get it. */
export function sourceOf(courseId: string, edition: Edition | null): CourseSource {
  return {
    id: courseId,
    order: edition?.standing.map(({ id }) => shortId(courseId, id)) ?? [],
    lessons: edition?.texts.map((text) => lessonSource(courseId, text)) ?? [],
    quizzes: edition?.quizzes.map(({ id, body }): QuizSource => ({ id, source: quizYaml(body) })) ?? [],
  }
}

const lessonSource = (courseId: string, text: Edition['texts'][number]): LessonSource => ({
  id: shortId(courseId, text.lessonId),
  language: text.language,
  source: text.source,
  slug: text.slug,
})
