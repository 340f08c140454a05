import { data } from 'react-router'
import { keepReached } from '#app/learning/keep-reached.server.ts'
import { enrolled } from '#app/learning/learner.server.ts'
import { Reached } from '#app/learning/reached.ts'
import { forbidden, notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import type { Route } from './+types/reached.ts'
import { enter, onlyPosts } from './enter.ts'

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('lesson')]

/** Keep where a reader left the lesson. Only the page's script posts here, when the page is left. */
export async function action(args: Route.ActionArgs) {
  const known = enrolled(await enter(args)) ?? forbidden()
  const { at, words } = await sentFields(args.request)
  const place = Reached.safeParse({ at: at?.[0], words: words?.[0] })
  if (!place.success) throw data(null, 422)
  const kept = await keepReached(known, args.params.lesson, place.data)
  if (!kept.ok) notFound()
  return new Response(null, { status: 204 })
}
