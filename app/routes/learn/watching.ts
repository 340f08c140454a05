import { keepWatched } from '#app/learning/keep-part.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import type { Route } from './+types/watching.ts'
import { onlyPosts } from './enter.ts'
import { enterLesson } from './enter-lesson.ts'

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('lesson')]

/** Keep what a player says it has played. Only the player's script posts here. */
export async function action(args: Route.ActionArgs) {
  const { page: _, ...learner } = await enterLesson(args)
  const { src, position, range = [] } = await sentFields(args.request)
  const report = { position: seconds(position?.[0]), ranges: range.slice(0, 100).map(rangeOf) }
  const kept = await keepWatched(learner, src?.[0] ?? '', report, new Date())
  if (!kept.ok) notFound()
  return new Response(null, { status: 204 })
}

/** Seconds as a player tells them; what is no number is the beginning. */
const seconds = (typed: string | undefined) => {
  const told = Number(typed)
  return Number.isFinite(told) ? told : 0
}

/** From and to; what is not two numbers is no range. */
const rangeOf = (typed: string): [number, number] => {
  const [, from, to] = /^(\d{1,6}(?:\.\d+)?)-(\d{1,6}(?:\.\d+)?)$/.exec(typed) ?? []
  return [seconds(from ?? '0'), seconds(to ?? '0')]
}
