import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { scoreText } from '#app/practice/score.ts'
import { Review } from '#app/practice/ui/review.tsx'
import { Verdicts } from '#app/practice/ui/verdicts.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { ReviewedAttempt } from '../attempt-page.server.ts'
import { learningWords } from '../words.ts'
import { useBackToLesson } from './back-to-lesson.ts'
import { NotNow } from './not-now.tsx'
import { StartQuiz } from './quiz-card.tsx'

type Place = { course: string; quiz: string }
type Props = { attempt: ReviewedAttempt; place: Place; open: boolean; before?: boolean }

/** An attempt that was handed in: how it went, what comes next, and as much of the answers as may be seen by now. */
export function Result({ attempt, place, open, before }: Props) {
  const language = useLanguage()
  const say = learningWords(language)
  const title = useTitle(attempt)
  const back = useBackToLesson(place, open ? attempt.lessonSlugs : null)
  return (
    <Page back={back} title={title} lead={attempt.title}>
      <title>{`${title} · ${attempt.title}`}</title>
      {before && <Notice>{say('quiz.before')}</Notice>}
      {attempt.byClock && <Notice>{say('quiz.byClockText', { moment: moment(attempt.submittedAt, language) })}</Notice>}
      <Outcome attempt={attempt} />
      <WaysOn attempt={attempt} place={place} />
      <h2>{say('quiz.answers')}</h2>
      {attempt.questions && <Review questions={attempt.questions} />}
      {attempt.verdicts && <Verdicts questions={attempt.verdicts} />}
      {!attempt.questions && <p className="hint">{say(`show.${attempt.moment}`)}</p>}
      <div className="actions">
        <ButtonLink look="quiet" href={back.href}>
          {back.label}
        </ButtonLink>
      </div>
    </Page>
  )
}

function useTitle({ result, passed }: ReviewedAttempt) {
  const language = useLanguage()
  const say = learningWords(language)
  if (!result) return say(passed ? 'quiz.passed' : 'quiz.notPassed')
  return say(passed ? 'quiz.passedTitle' : 'quiz.failedTitle', scoreText(result, language))
}

function Outcome({ attempt }: { attempt: ReviewedAttempt }) {
  const say = learningWords(useLanguage())
  const { passed, passPercent, keep, questions } = attempt
  const told = questions ? (passed ? 'passedText' : 'failedText') : passed ? 'passedOnly' : 'failedOnly'
  return (
    <Notice look={passed ? 'good' : 'note'}>
      <p>{say(`quiz.${told}`, { percent: passPercent })}</p>
      {keep !== 'highest' && <p>{say(`rules.keep.${keep}`)}</p>}
    </Notice>
  )
}

function WaysOn({ attempt, place }: Pick<Props, 'attempt' | 'place'>) {
  const language = useLanguage()
  const say = learningWords(language)
  const { passed, notNow } = attempt
  return (
    <>
      {!passed && notNow && <NotNow why={notNow} />}
      <div className="actions">
        {!passed && !notNow && <StartQuiz place={place} label={say('quiz.again')} />}
        {passed && <ButtonLink href={to('learnCourse', language, place)}>{say('quiz.onward')}</ButtonLink>}
      </div>
    </>
  )
}
