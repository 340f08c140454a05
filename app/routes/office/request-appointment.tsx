import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { languageOf } from '#app/i18n/language.ts'
import { fixAppointment } from '#app/journal/fix-appointment.server.ts'
import { AppointmentForm, startOf } from '#app/journal/office-forms.ts'
import { requestPath, requireRequest } from '#app/journal/office-visit.server.ts'
import { RequestPage } from '#app/journal/ui/request-page.tsx'
import { journalWords } from '#app/journal/words.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import type { Route } from './+types/request-appointment.ts'

export const middleware: Route.MiddlewareFunction[] = postOnly(requestPath)
export const loader = (visit: Route.LoaderArgs) => requireRequest(visit)

/** Fix the meeting of a request, or move it. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireRole(context, url, 'staff')
  const form = await readForm(request, AppointmentForm)
  if (!form.ok) return again(form)
  const { version, chosen, other, minutes, place } = form.value
  const startsAt = startOf({ chosen, other })
  if (!startsAt) return again(form, { fields: { chosen: ['moment'] } }, 400)
  const kept = await fixAppointment({ by, requestId: params.request, version }, { startsAt, minutes, place })
  if (kept.ok) throw redirect(requestPath(url, params), 303)
  if (kept.code === 'not-found') notFound()
  return again(form, { errors: [journalWords(languageOf(url.pathname))(`office.refused.${kept.code}`)] })
}

export default function Appointment({ loaderData: request, actionData }: Route.ComponentProps) {
  return <RequestPage request={request} replies={{ appointment: actionData }} />
}
