import { redirect } from 'react-router'
import { keepTicks } from '#app/learning/keep-part.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import type { Route } from './+types/checklist.ts'
import { onlyPosts } from './enter.ts'
import { enterLesson } from './enter-lesson.ts'

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('lesson')]

/** Keep the ticks of a checklist and go back to where it stands. */
export async function action(args: Route.ActionArgs) {
  const { page, ...learner } = await enterLesson(args)
  const { task = [] } = await sentFields(args.request)
  const kept = await keepTicks(learner, args.params.list, task)
  if (!kept.ok) notFound()
  throw redirect(`${page}#list-${args.params.list}`, 303)
}

/** Only whoever may not keep anything here sees a page, and that is the one which says so. */
export default function Checklist() {
  return null
}
