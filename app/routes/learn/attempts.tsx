import { data, redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { enrolled } from '#app/learning/learner.server.ts'
import { quizPage } from '#app/learning/quiz-pages.server.ts'
import { startQuiz } from '#app/learning/take-quiz.server.ts'
import { Locked } from '#app/learning/ui/locked.tsx'
import { QuizPage } from '#app/learning/ui/quiz-page.tsx'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/attempts.ts'
import { enter, lockedPage, onlyPosts } from './enter.ts'

const pageOf = ({ url, params }: Pick<Route.ActionArgs, 'url' | 'params'>) =>
  to('quiz', languageOf(url.pathname), params)

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('quiz')]

/** Begin an attempt, or go on with the one under way. */
export async function action(args: Route.ActionArgs) {
  const learner = await enter(args, new URL(pageOf(args), args.url))
  const known = enrolled(learner)
  if (!known) return lockedPage(learner, args.url)
  const started = await startQuiz(known, args.params.quiz)
  if (!started.ok && started.code === 'not-there') notFound()
  if (!started.ok) {
    // The quiz's page says why not now, and from when.
    const quiz = (await quizPage(known, args.params.quiz, languageOf(args.url.pathname))) ?? notFound()
    return data({ quiz }, 409)
  }
  const number = String(started.value.number)
  throw redirect(to('attempt', languageOf(args.url.pathname), { ...args.params, number }), 303)
}

export default function Attempts({ actionData, params }: Route.ComponentProps) {
  if (!actionData) return null
  if ('locked' in actionData) return <Locked place={actionData.locked} />
  return <QuizPage open refused quiz={actionData.quiz} course={params.course} />
}
