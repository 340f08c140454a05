import { to } from '#app/i18n/addresses.ts'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { AttemptForm } from '#app/practice/ui/attempt-form.tsx'
import type { AnAttempt, OpenAttempt } from '../attempt-page.server.ts'
import { learningWords } from '../words.ts'
import { useBackToLesson } from './back-to-lesson.ts'
import { Refused } from './refused.tsx'
import { Result } from './result.tsx'
import { Waiting } from './waiting.tsx'
import { BeingMarked } from './being-marked.tsx'

export type AttemptTrouble = 'unanswered' | 'not-an-answer' | 'not-under-way' | 'too-late'
/** What the page says besides: the answers are saved, or the attempt was handed in before. */
export type AttemptSaid = 'saved' | 'before'
type Place = { course: string; quiz: string }
type Props = {
  attempt: AnAttempt
  course: string
  /** Whether the lesson still opens to the reader. */
  open: boolean
  /** Whose attempt it is. */
  person: string
  trouble?: AttemptTrouble
  said?: AttemptSaid
}

/** An attempt in whatever state it is: its questions, its result, or why there is neither. */
export function Attempt({ attempt, course, open, person, trouble, said }: Props) {
  const language = useLanguage()
  const say = learningWords(language)
  const place = { course, quiz: attempt.quizId }
  if (attempt.state === 'started')
    return <Questions attempt={attempt} place={place} person={person} trouble={trouble} said={said} />
  if (attempt.state === 'submitted' && (!trouble || trouble === 'too-late'))
    return <Result attempt={attempt} place={place} open={open} before={said === 'before'} />
  if (attempt.state === 'waiting') return <BeingMarked attempt={attempt} place={place} />
  return (
    <Refused
      title={say('quiz.notUnderWay')}
      why={say('quiz.notUnderWayWhy')}
      back={{ href: to('quiz', language, place), label: say('quiz.open') }}
    />
  )
}

function Questions({
  attempt,
  place,
  person,
  trouble,
  said,
}: Omit<Props, 'attempt' | 'course' | 'open'> & { attempt: OpenAttempt; place: Place }) {
  const language = useLanguage()
  const say = learningWords(language)
  const at = { ...place, number: String(attempt.number) }
  return (
    <Page back={useBackToLesson(place, attempt.lessonSlugs)} title={attempt.title}>
      <title>{attempt.title}</title>
      {trouble === 'not-an-answer' && (
        <Notice look="wrong">
          <p>
            <strong>{say('quiz.notAnAnswer')}.</strong> {say('quiz.notAnAnswerWhy')}
          </p>
        </Notice>
      )}
      <Waiting person={person} />
      {said === 'saved' && <Notice look="good">{say('quiz.savedAll')}</Notice>}
      <AttemptForm
        time={timeOf(attempt)}
        questions={attempt.questions}
        handInTo={to('submission', language, at)}
        saveTo={(question) => to('answer', language, { ...at, question })}
        blanksAsked={trouble === 'unanswered'}
      />
    </Page>
  )
}

const timeOf = ({ deadlineAt, secondsLeft }: OpenAttempt) =>
  deadlineAt && secondsLeft !== null ? { until: deadlineAt, secondsLeft } : undefined
