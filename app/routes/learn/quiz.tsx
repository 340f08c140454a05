import { languageOf } from '#app/i18n/language.ts'
import { following } from '#app/learning/learner.server.ts'
import { quizPage } from '#app/learning/quiz-pages.server.ts'
import { Locked } from '#app/learning/ui/locked.tsx'
import { QuizPage } from '#app/learning/ui/quiz-page.tsx'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/quiz.ts'
import { addressOf, enter, lockedPage } from './enter.ts'

export async function loader(args: Route.LoaderArgs) {
  const learner = await enter(args)
  const alternates = addressOf('quiz', learner.courseSlugs, args)
  const known = following(learner)
  if (!known) return lockedPage(learner, args.url)
  const quiz = (await quizPage(known, args.params.quiz, languageOf(args.url.pathname))) ?? notFound()
  return { quiz, open: learner.access === 'open', alternates }
}

export default function Quiz({ loaderData, params }: Route.ComponentProps) {
  if ('locked' in loaderData) return <Locked place={loaderData.locked} />
  return <QuizPage quiz={loaderData.quiz} course={params.course} open={loaderData.open} />
}
