import { dayShort } from '#app/i18n/format.ts'
import { scoreText } from '#app/practice/score.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { todayInRome } from '../due-day.ts'
import { isOverdue, stuckBecause } from '../stuck.ts'
import type { ProgressRow } from '../team-progress.server.ts'
import { seatsWords } from '../words.ts'

/** The last quiz handed in: what, how many points, passed or not, when. */
export function QuizResult({ row }: { row: ProgressRow }) {
  const language = useLanguage()
  const say = seatsWords(language)
  const { quiz, quizAt, points, outOf, passed } = row
  if (!quizAt) return say('progress.noQuiz')
  return (
    <>
      {say('progress.points', scoreText({ points, outOf }, language))},{' '}
      {say(passed ? 'progress.passed' : 'progress.failed')}
      <span className="hint block">
        {quiz} · <span className="whitespace-nowrap">{dayShort(quizAt, language)}</span>
      </span>
    </>
  )
}

/** The day it should be finished by, marked when it has passed. */
export function DueDay({ row, now }: { row: ProgressRow; now: Date }) {
  const language = useLanguage()
  const say = seatsWords(language)
  if (!row.dueOn) return '–'
  const late = isOverdue(row.dueOn, row.completedAt, todayInRome(now))
  return (
    <>
      <span className="whitespace-nowrap">{dayShort(row.dueOn, language)}</span>{' '}
      {late && <strong className="text-wrong">{say('progress.overdue')}</strong>}
    </>
  )
}

/** In a few words whether somebody is getting on or may need a word. */
export function Mood({ row, now }: { row: ProgressRow; now: Date }) {
  const language = useLanguage()
  const say = seatsWords(language)
  if (row.completedAt)
    return <span className="text-good">✓ {say('progress.finished', { day: dayShort(row.completedAt, language) })}</span>
  if (!row.since) return say('progress.notJoined')
  const stuck = stuckBecause(row, now)
  if (stuck)
    return (
      <strong className="text-wrong">
        ! {say(stuck === 'ten-days' ? 'progress.stuckTenDays' : 'progress.stuckFailedTwice')}
      </strong>
    )
  return say(row.lastActive ? 'progress.going' : 'progress.notBegun')
}
