import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { ProposalForm } from '#app/journal/office-forms.ts'
import { proposeTime } from '#app/journal/propose-time.server.ts'
import { requestPath, requireRequest } from '#app/journal/office-visit.server.ts'
import { RequestPage } from '#app/journal/ui/request-page.tsx'
import { journalWords } from '#app/journal/words.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import type { Route } from './+types/request-proposal.ts'

export const middleware: Route.MiddlewareFunction[] = postOnly(requestPath)
export const loader = (visit: Route.LoaderArgs) => requireRequest(visit)

/** Ask the visitor whether another time suits. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireRole(context, url, 'staff')
  const form = await readForm(request, ProposalForm)
  if (!form.ok) return again(form)
  const { version, time } = form.value
  const kept = await proposeTime({ by, requestId: params.request, version }, time)
  if (kept.ok) throw redirect(requestPath(url, params), 303)
  if (kept.code === 'not-found') notFound()
  return again(form, { errors: [journalWords(languageOf(url.pathname))(`office.refused.${kept.code}`)] })
}

export default function Proposal({ loaderData: request, actionData }: Route.ComponentProps) {
  return <RequestPage request={request} replies={{ proposal: actionData }} />
}
