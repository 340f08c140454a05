import { moment } from '#app/i18n/format.ts'
import { scoreText } from '#app/practice/score.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { AttemptLine, LessonLine } from '../person-progress.server.ts'
import type { ProgressRow } from '../team-progress.server.ts'
import { seatsWords } from '../words.ts'
import { Mood } from './progress-cells.tsx'

type Props = { row: ProgressRow; lessons: LessonLine[]; attempts: AttemptLine[]; now: Date }

/** One person on one course: each lesson and each attempt with its dates. No answers, no notes: they are not asked for. */
export function CourseProgress({ row, lessons, attempts, now }: Props) {
  const say = seatsWords(useLanguage())
  return (
    <section>
      <h2>{row.course}</h2>
      <p>
        {say('progress.done', { done: row.done, total: row.total })} · <Mood row={row} now={now} />
      </p>
      {lessons.length > 0 && <Lessons course={row.course} lessons={lessons} />}
      <h3>{say('person.quizzes')}</h3>
      {attempts.length === 0 ? <p>{say('person.noAttempts')}</p> : <Attempts course={row.course} attempts={attempts} />}
    </section>
  )
}

function Lessons({ course, lessons }: { course: string; lessons: LessonLine[] }) {
  const language = useLanguage()
  const say = seatsWords(language)
  const when = (at: Date | null) => (at ? moment(at, language) : say('person.notYet'))
  return (
    <table className="table table-cards">
      <caption className="visually-hidden">{say('person.lessonsOf', { course })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('person.lesson')}</th>
          <th scope="col">{say('person.opened')}</th>
          <th scope="col">{say('person.completed')}</th>
        </tr>
      </thead>
      <tbody>
        {lessons.map(({ lessonId, title, openedAt, completedAt }) => (
          <tr key={lessonId}>
            <th scope="row">{title}</th>
            <td data-label={say('person.opened')}>{when(openedAt)}</td>
            <td data-label={say('person.completed')}>{when(completedAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Attempts({ course, attempts }: { course: string; attempts: AttemptLine[] }) {
  const language = useLanguage()
  const say = seatsWords(language)
  return (
    <table className="table table-cards">
      <caption className="visually-hidden">{say('person.attemptsOf', { course })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('person.quiz')}</th>
          <th scope="col">{say('person.attempt')}</th>
          <th scope="col">{say('person.result')}</th>
          <th scope="col">{say('person.when')}</th>
        </tr>
      </thead>
      <tbody>
        {attempts.map(({ id, quiz, number, points, outOf, passed, submittedAt }) => (
          <tr key={id}>
            <th scope="row">{quiz}</th>
            <td data-label={say('person.attempt')}>{number}</td>
            <td data-label={say('person.result')}>
              {say('progress.points', scoreText({ points, outOf }, language))},{' '}
              {say(passed ? 'progress.passed' : 'progress.failed')}
            </td>
            <td data-label={say('person.when')}>{moment(submittedAt, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
