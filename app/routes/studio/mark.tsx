import { data, redirect } from 'react-router'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { attemptToMark } from '#app/learning/marking-queue.server.ts'
import { markOpenAnswer } from '#app/learning/mark-open-answer.server.ts'
import { marksIn } from '#app/learning/marks-in.ts'
import { Marking } from '#app/learning/ui/marking.tsx'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import type { Route } from './+types/mark.ts'

type Params = Record<string, string | undefined>
const queueOf = (url: URL, { course = '' }: Params) => to('studioMarkings', languageOf(url.pathname), { course })
const pageOf = (url: URL, { course = '', attempt = '' }: Params) =>
  to('studioMarking', languageOf(url.pathname), { course, attempt })

export const middleware: Route.MiddlewareFunction[] = postOnly(pageOf)

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { course } = await requireEditing(context, url, params.course)
  return { course, attempt: await attemptToMark(course, params.attempt, languageOf(url.pathname)) }
}

/** Mark one open answer; with the last one the attempt has its result, and one is led back to what still waits. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const sent = await sentFields(request)
  const answer = { attemptId: params.attempt, questionId: params.question }
  const marked = await markOpenAnswer(person, course, answer, marksIn(sent))
  if (marked.ok) throw redirect(`${marked.value.finished ? queueOf(url, params) : pageOf(url, params)}?said=saved`, 303)
  // What waits no longer has no page of its own: the queue is where one goes on.
  if (marked.code === 'not-there') notFound()
  if (marked.code === 'not-waiting') throw redirect(queueOf(url, params), 303)
  const typed = Object.fromEntries(Object.entries(sent).map(([name, [value = '']]) => [name, value]))
  return data({ why: marked.code, question: params.question, sent: typed }, 422)
}

export default function Mark({ loaderData: { course, attempt }, actionData }: Route.ComponentProps) {
  return attempt && <Marking course={course} attempt={attempt} refused={actionData} />
}
