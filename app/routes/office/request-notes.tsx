import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { noteRequest } from '#app/journal/note-request.server.ts'
import { NoteForm } from '#app/journal/office-forms.ts'
import { requestPath, requireRequest } from '#app/journal/office-visit.server.ts'
import { RequestPage } from '#app/journal/ui/request-page.tsx'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import type { Route } from './+types/request-notes.ts'

export const middleware: Route.MiddlewareFunction[] = postOnly(requestPath)
export const loader = (visit: Route.LoaderArgs) => requireRequest(visit)

/** Note something for the office. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireRole(context, url, 'staff')
  const form = await readForm(request, NoteForm)
  if (!form.ok) return again(form)
  if (!(await noteRequest(by, params.request, form.value.text))) notFound()
  throw redirect(requestPath(url, params), 303)
}

export default function Notes({ loaderData: request, actionData }: Route.ComponentProps) {
  return <RequestPage request={request} replies={{ note: actionData }} />
}
