import { data, redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { moveRequest } from '#app/journal/move-request.server.ts'
import { MoveForm } from '#app/journal/office-forms.ts'
import { requestPath, requireRequest } from '#app/journal/office-visit.server.ts'
import { RequestPage } from '#app/journal/ui/request-page.tsx'
import { journalWords } from '#app/journal/words.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/request-state.ts'

export const middleware: Route.MiddlewareFunction[] = postOnly(requestPath)
export const loader = (visit: Route.LoaderArgs) => requireRequest(visit)

/** Put a request into another state. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireRole(context, url, 'staff')
  const form = await readForm(request, MoveForm)
  if (!form.ok) throw data(null, 400)
  const { version, to } = form.value
  const moved = await moveRequest({ by, requestId: params.request, version }, to)
  if (moved.ok) throw redirect(requestPath(url, params), 303)
  if (moved.code === 'not-found') notFound()
  return data({ refused: journalWords(languageOf(url.pathname))(`office.refused.${moved.code}`) }, 409)
}

export default function State({ loaderData: request, actionData }: Route.ComponentProps) {
  return <RequestPage request={request} replies={actionData} />
}
