import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Neighbour } from '../lesson-row.ts'
import { learningWords } from '../words.ts'

type Props = { lessons: Neighbour[]; here: string; course: string }

/** The lessons of the course beside the page, with what is done and where one is. */
export function LessonList({ lessons, here, course }: Props) {
  const language = useLanguage()
  const say = learningWords(language)
  return (
    <nav aria-labelledby="lesson-list">
      <h2 className="mt-0 text-lg" id="lesson-list">
        {say('lesson.list')}
      </h2>
      <ol className="steps-list">
        {lessons.map(({ id, slug, title, done }, at) => (
          <li key={id}>
            <a href={to('lesson', language, { course, lesson: slug })} aria-current={id === here ? 'page' : undefined}>
              {at + 1}. {title}
            </a>
            {done && <span className="verdict-right ms-2">✓ {say('lesson.isDone')}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** The lesson before and the one after. */
export function Around({ lessons, here, course }: Props) {
  const language = useLanguage()
  const say = learningWords(language)
  const at = lessons.findIndex(({ id }) => id === here)
  const [previous, next] = [lessons[at - 1], lessons[at + 1]]
  const link = ({ slug }: Neighbour) => to('lesson', language, { course, lesson: slug })
  return (
    <nav className="around" aria-label={say('lesson.around')}>
      {previous && (
        <a href={link(previous)} rel="prev">
          {say('lesson.previous', { lesson: previous.title })}
        </a>
      )}
      {next && (
        <a href={link(next)} rel="next" className="ms-auto">
          {say('lesson.next', { lesson: next.title })}
        </a>
      )}
    </nav>
  )
}
