import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { scoreText } from '#app/practice/score.ts'
import type { QuizIntro, Try } from '../quiz-pages.server.ts'
import { learningWords } from '../words.ts'
import { useBackToLesson } from './back-to-lesson.ts'
import { NotNow } from './not-now.tsx'
import { StartQuiz } from './quiz-card.tsx'
import { QuizRules } from './quiz-rules.tsx'

type Props = { quiz: QuizIntro; course: string; open: boolean; refused?: boolean }

/** A quiz before one begins: what it asks for, how it went so far, and the way in. `refused` when beginning was. */
export function QuizPage({ quiz, course, open, refused }: Props) {
  const say = learningWords(useLanguage())
  const back = useBackToLesson({ course, quiz: quiz.id }, open ? quiz.lessonSlugs : null)
  const questions = say('quiz.questions', { count: quiz.questions })
  return (
    <Page back={back} title={quiz.title} lead={`${questions}. ${say('quiz.pass', { percent: quiz.passPercent })}`}>
      <title>{quiz.title}</title>
      {refused && quiz.notNow && <NotNow why={quiz.notNow} refused />}
      <QuizRules rules={quiz.rules} />
      {open ? <WayIn quiz={quiz} course={course} refused={refused} /> : <Notice>{say('locked.closedWhy')}</Notice>}
      {quiz.attempts.length > 0 && <Tries quiz={quiz} course={course} />}
    </Page>
  )
}

function Tries({ quiz, course }: Pick<Props, 'quiz' | 'course'>) {
  const say = learningWords(useLanguage())
  return (
    <>
      <h2>{say('quiz.tries')}</h2>
      <ol className="steps-list course-tries">
        {quiz.attempts.map((attempt) => (
          <li key={attempt.number} className="flex flex-wrap justify-between gap-x-6">
            <TryName attempt={attempt} course={course} quiz={quiz.id} />
            <Outcome attempt={attempt} />
          </li>
        ))}
      </ol>
    </>
  )
}

function WayIn({ quiz, course, refused }: Omit<Props, 'open'>) {
  const language = useLanguage()
  const say = learningWords(language)
  const place = { course, quiz: quiz.id }
  const underWay = quiz.attempts.find(({ state }) => state === 'started')
  return (
    <>
      {!underWay && quiz.notNow && !refused && <NotNow why={quiz.notNow} />}
      <div className="actions">
        {underWay && (
          <ButtonLink href={to('attempt', language, { ...place, number: String(underWay.number) })}>
            {say('quiz.resume')}
          </ButtonLink>
        )}
        {!underWay && !quiz.notNow && (
          <StartQuiz place={place} label={say(quiz.attempts.length > 0 ? 'quiz.again' : 'quiz.start')} />
        )}
      </div>
    </>
  )
}

function TryName({ attempt, course, quiz }: { attempt: Try; course: string; quiz: string }) {
  const language = useLanguage()
  const say = learningWords(language)
  const { number, submittedAt, byClock } = attempt
  const name = say('quiz.try', { number })
  if (!submittedAt) return <span>{name}</span>
  return (
    <span>
      <a href={to('attempt', language, { course, quiz, number: String(number) })}>{name}</a>
      <span className="text-soft">
        {' '}
        · {moment(submittedAt, language)}
        {byClock && `, ${say('quiz.byClock')}`}
      </span>
    </span>
  )
}

const unfinished = { started: 'quiz.underWay', abandoned: 'quiz.abandoned', waiting: 'quiz.waiting' } as const

function Outcome({ attempt: { state, passed, points, outOf } }: { attempt: Try }) {
  const language = useLanguage()
  const say = learningWords(language)
  if (state !== 'submitted') return <span className="text-soft">{say(unfinished[state])}</span>
  return (
    <span className={passed ? 'text-good' : 'text-soft'}>
      {say(passed ? 'quiz.passed' : 'quiz.notPassed')}
      {points !== null && `, ${say('quiz.result', scoreText({ points, outOf }, language))}`}
    </span>
  )
}
