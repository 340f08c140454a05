import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { languageOf } from '#app/i18n/language.ts'
import { slugIn } from '#app/learning/journey-row.ts'
import { following } from '#app/learning/learner.server.ts'
import { quizPage, type Try } from '#app/learning/quiz-pages.server.ts'
import { Locked } from '#app/learning/ui/locked.tsx'
import { StartQuiz } from '#app/learning/ui/quiz-card.tsx'
import { learningWords } from '#app/learning/words.ts'
import { notFound } from '#app/platform/answers.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/quiz.ts'
import { addressOf, enter, lockedPage } from './enter.ts'

export async function loader(args: Route.LoaderArgs) {
  const learner = await enter(args)
  const alternates = addressOf('quiz', learner.courseSlugs, args)
  const known = following(learner)
  if (!known) return lockedPage(learner, args.url)
  const language = languageOf(args.url.pathname)
  const quiz = (await quizPage(known, args.params.quiz, language)) ?? notFound()
  const lesson = slugIn(quiz.lessonSlugs, language)
  return { quiz, lesson, open: learner.access === 'open', alternates }
}

export default function Quiz({ loaderData, params }: Route.ComponentProps) {
  const language = useLanguage()
  const say = learningWords(language)
  if ('locked' in loaderData) return <Locked place={loaderData.locked} />
  const { quiz, open, lesson } = loaderData
  const place = { course: params.course, quiz: quiz.id }
  const underWay = quiz.attempts.find(({ state }) => state === 'started')
  return (
    <Page title={quiz.title} lead={`${say('quiz.questions', { count: quiz.questions })}. ${say('quiz.pass', { percent: quiz.passPercent })}`}>
      <title>{quiz.title}</title>
      <p>{say('quiz.retry')}</p>
      <div className="actions">
        {open && underWay && (
          <ButtonLink href={to('attempt', language, { ...place, number: String(underWay.number) })}>
            {say('quiz.resume')}
          </ButtonLink>
        )}
        {open && !underWay && <StartQuiz place={place} label={say(quiz.attempts.length > 0 ? 'quiz.again' : 'quiz.start')} />}
        {open && (
          <ButtonLink look="quiet" href={to('lesson', language, { course: params.course, lesson })}>
            {say('quiz.lesson')}
          </ButtonLink>
        )}
      </div>
      {!open && <p className="notice">{say('locked.closedWhy')}</p>}
      {quiz.attempts.length > 0 && <h2>{say('quiz.tries')}</h2>}
      <ol className="steps-list">
        {quiz.attempts.map((attempt) => (
          <TryLine key={attempt.number} attempt={attempt} href={to('attempt', language, { ...place, number: String(attempt.number) })} />
        ))}
      </ol>
    </Page>
  )
}

function TryLine({ attempt, href }: { attempt: Try; href: string }) {
  const language = useLanguage()
  const say = learningWords(language)
  const { number, state, submittedAt, passed } = attempt
  return (
    <li className="flex flex-wrap justify-between gap-x-6">
      <span>
        {state === 'submitted' ? <a href={href}>{say('quiz.try', { number })}</a> : say('quiz.try', { number })}
        {submittedAt && <span className="text-soft"> · {moment(submittedAt, language)}</span>}
      </span>
      {state === 'submitted' && (
        <span className={passed ? 'text-good' : 'text-soft'}>
          {say(passed ? 'quiz.passed' : 'quiz.notPassed')}, {say('quiz.result', { points: attempt.points ?? 0, outOf: attempt.outOf ?? 0 })}
        </span>
      )}
      {state !== 'submitted' && <span className="text-soft">{say(state === 'started' ? 'quiz.underWay' : 'quiz.abandoned')}</span>}
    </li>
  )
}
