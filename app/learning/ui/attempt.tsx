import { to } from '#app/i18n/addresses.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { scoreText } from '#app/practice/score.ts'
import { AttemptForm } from '#app/practice/ui/attempt-form.tsx'
import { Review } from '#app/practice/ui/review.tsx'
import type { AnAttempt, OpenAttempt, ReviewedAttempt } from '../quiz-pages.server.ts'
import { learningWords } from '../words.ts'
import { useBackToLesson } from './back-to-lesson.ts'
import { StartQuiz } from './quiz-card.tsx'
import { Refused } from './refused.tsx'

export type AttemptTrouble = 'unanswered' | 'not-an-answer' | 'not-under-way'
type Place = { course: string; quiz: string }
type Props = {
  attempt: AnAttempt
  course: string
  /** Whether the lesson still opens to the reader. */
  open: boolean
  trouble?: AttemptTrouble
}

/** An attempt in whatever state it is: its questions, its result, or why there is neither. */
export function Attempt({ attempt, course, open, trouble }: Props) {
  const language = useLanguage()
  const say = learningWords(language)
  const place = { course, quiz: attempt.quizId }
  if (attempt.state === 'started') return <Questions attempt={attempt} place={place} trouble={trouble} />
  if (attempt.state === 'submitted' && !trouble) return <Result attempt={attempt} place={place} open={open} />
  return (
    <Refused
      title={say('quiz.notUnderWay')}
      why={say('quiz.notUnderWayWhy')}
      back={{ href: to('quiz', language, place), label: say('quiz.open') }}
    />
  )
}

function Questions({ attempt, place, trouble }: { attempt: OpenAttempt; place: Place; trouble?: AttemptTrouble }) {
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
      <AttemptForm
        questions={attempt.questions}
        handInTo={to('submission', language, at)}
        saveTo={(question) => to('answer', language, { ...at, question })}
        blanksAsked={trouble === 'unanswered'}
      />
    </Page>
  )
}

function Result({ attempt, place, open }: { attempt: ReviewedAttempt; place: Place; open: boolean }) {
  const language = useLanguage()
  const say = learningWords(language)
  const { passed, passPercent } = attempt
  const title = say(passed ? 'quiz.passedTitle' : 'quiz.failedTitle', scoreText(attempt, language))
  const back = useBackToLesson(place, open ? attempt.lessonSlugs : null)
  return (
    <Page back={back} title={title} lead={attempt.title}>
      <title>{`${title} · ${attempt.title}`}</title>
      <Notice look={passed ? 'good' : 'note'}>
        <p>{say(passed ? 'quiz.passedText' : 'quiz.failedText', { percent: passPercent })}</p>
      </Notice>
      <div className="actions">
        {!passed && <StartQuiz place={place} label={say('quiz.again')} />}
        {passed && <ButtonLink href={to('learnCourse', language, place)}>{say('quiz.onward')}</ButtonLink>}
      </div>
      <h2>{say('quiz.answers')}</h2>
      <Review questions={attempt.questions} />
      <div className="actions">
        <ButtonLink look="quiet" href={back.href}>
          {back.label}
        </ButtonLink>
      </div>
    </Page>
  )
}
