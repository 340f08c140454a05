import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { tied } from '#app/ui/tied.ts'
import type { CourseCard } from '../published.server.ts'
import { catalogWords } from '../words.ts'

/** The courses of the academy, each with what it is about and how long it is. */
export function CourseCards({ courses, level }: { courses: CourseCard[]; level: 2 | 3 }) {
  const language = useLanguage()
  const say = catalogWords(language)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="catalogue">
      {courses.map(({ id, slug, title, summary, trainer, lessons, minutes }) => (
        <li key={id}>
          <Heading>
            <a href={to('course', language, { course: slug })}>{tied(title)}</a>
          </Heading>
          <p>{summary}</p>
          <p className="hint">
            {say('course.lessons', { count: lessons })}, {say('course.minutes', { count: minutes })}
            {trainer && `, ${say('course.with', { name: trainer })}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
