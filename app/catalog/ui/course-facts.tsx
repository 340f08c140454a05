import { useLanguage } from '#app/ui/speech.ts'
import type { CoursePage } from '../published.server.ts'
import { catalogWords } from '../words.ts'

/** How much a course is: lessons, time, quizzes. */
export function CourseFacts({ lessons }: { lessons: CoursePage['lessons'] }) {
  const say = catalogWords(useLanguage())
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
  const quizzes = lessons.reduce((sum, lesson) => sum + lesson.quizzes.length, 0)
  return (
    <p className="hint">
      {say('course.lessons', { count: lessons.length })} · {say('course.minutes', { count: minutes })}
      {quizzes > 0 && ` · ${say('page.quizzes', { count: quizzes })}`}
    </p>
  )
}
