import { languageOf } from '#app/i18n/language.ts'
import { attemptNumber } from '#app/learning/attempt-at.ts'
import { following } from '#app/learning/learner.server.ts'
import { attemptPage } from '#app/learning/attempt-page.server.ts'
import { Attempt } from '#app/learning/ui/attempt.tsx'
import { Locked } from '#app/learning/ui/locked.tsx'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/attempt.ts'
import { addressOf, enter, lockedPage } from './enter.ts'

const sayings = ['saved', 'before'] as const

export async function loader(args: Route.LoaderArgs) {
  const learner = await enter(args)
  const alternates = addressOf('attempt', learner.courseSlugs, args)
  const known = following(learner)
  if (!known) return lockedPage(learner, args.url)
  const at = { quizId: args.params.quiz, number: attemptNumber(args.params.number) ?? notFound() }
  const attempt = (await attemptPage(known, at, languageOf(args.url.pathname))) ?? notFound()
  // What was handed in stays to be read; what is under way needs the course.
  if (attempt.state === 'started' && learner.access !== 'open') return lockedPage(learner, args.url)
  const said = sayings.find((one) => one === args.url.searchParams.get('said'))
  return { attempt, said, open: learner.access === 'open', alternates }
}

export default function AttemptPage({ loaderData, params }: Route.ComponentProps) {
  if ('locked' in loaderData) return <Locked place={loaderData.locked} />
  const { attempt, open, said } = loaderData
  return <Attempt attempt={attempt} course={params.course} open={open} said={said} />
}
