import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { removeNote } from '#app/journal/note-request.server.ts'
import { requestPath } from '#app/journal/office-visit.server.ts'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/request-note.ts'

/** Take a note of one's own away. */
export async function action({ context, params, url }: Route.ActionArgs) {
  const by = await requireRole(context, url, 'staff')
  if (!(await removeNote(by, params.request, params.note))) notFound()
  throw redirect(requestPath(url, params), 303)
}
