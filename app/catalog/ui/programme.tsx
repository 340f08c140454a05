import { to } from '#app/i18n/addresses.ts'
import { otherLanguage } from '#app/i18n/language.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { CoursePage } from '../published.server.ts'
import { catalogWords } from '../words.ts'

/** What a course teaches, lesson by lesson; one that is open to everybody is a link. */
export function Programme({ lessons, course }: { lessons: CoursePage['lessons']; course: string }) {
  const language = useLanguage()
  const say = catalogWords(language)
  return (
    <ol className="programme">
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <h3 lang={lesson.language === language ? undefined : lesson.language}>
            {lesson.free ? (
              <a href={to('lesson', language, { course, lesson: lesson.slug })}>{lesson.title}</a>
            ) : (
              lesson.title
            )}
          </h3>
          <p lang={lesson.language === language ? undefined : lesson.language}>{lesson.summary}</p>
          <p className="hint">
            {say('course.minutes', { count: lesson.minutes })}
            {lesson.quizzes.length > 0 && ` · ${say('course.withQuiz')}`}
            {lesson.free && ` · ${say('course.free')}`}
            {lesson.language !== language && ` · ${say(`course.only.${otherLanguage(language)}`)}`}
          </p>
        </li>
      ))}
    </ol>
  )
}
