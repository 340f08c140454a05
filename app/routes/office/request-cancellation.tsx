import { data, redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { callOff } from '#app/journal/call-off.server.ts'
import { CallOffForm } from '#app/journal/office-forms.ts'
import { requestPath, requireRequest } from '#app/journal/office-visit.server.ts'
import { RequestPage } from '#app/journal/ui/request-page.tsx'
import { journalWords } from '#app/journal/words.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/request-cancellation.ts'

export const middleware: Route.MiddlewareFunction[] = postOnly(requestPath)
export const loader = (visit: Route.LoaderArgs) => requireRequest(visit)

/** Call the fixed meeting of a request off. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireRole(context, url, 'staff')
  const form = await readForm(request, CallOffForm)
  if (!form.ok) throw data(null, 400)
  const off = await callOff({ by, requestId: params.request, version: form.value.version })
  if (off.ok) throw redirect(requestPath(url, params), 303)
  if (off.code === 'not-found') notFound()
  return data({ refused: journalWords(languageOf(url.pathname))(`office.refused.${off.code}`) }, 409)
}

export default function Cancellation({ loaderData: request, actionData }: Route.ComponentProps) {
  return <RequestPage request={request} replies={actionData} />
}
