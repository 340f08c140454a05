import { data } from 'react-router'
import { languageOf } from '#app/i18n/language.ts'
import { attemptNumber } from '#app/learning/attempt-at.ts'
import { following } from '#app/learning/learner.server.ts'
import { attemptPage } from '#app/learning/attempt-page.server.ts'
import { Attempt } from '#app/learning/ui/attempt.tsx'
import { Locked } from '#app/learning/ui/locked.tsx'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/attempt.ts'
import { addressOf, copyFor, enter, lockedPage } from './enter.ts'

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
  const shown = { attempt, said, open: learner.access === 'open', person: known.personId, alternates }
  // The browser of the learner may keep what is under way for when the network is gone; a result it must ask for.
  return data(shown, { headers: attempt.state === 'started' ? copyFor(known.personId) : {} })
}

export const headers: Route.HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function AttemptPage({ loaderData, params }: Route.ComponentProps) {
  if ('locked' in loaderData) return <Locked place={loaderData.locked} />
  const { attempt, open, person, said } = loaderData
  return <Attempt attempt={attempt} course={params.course} open={open} person={person} said={said} />
}
