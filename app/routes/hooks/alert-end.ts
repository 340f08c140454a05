import { endAlert } from '#app/journal/end-alert.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { redirect } from 'react-router'
import type { Route } from './+types/alert-end.ts'

// Where a mail program ends an alert for its reader (RFC 8058): it comes from no page of ours, and the token proves it.
export async function action({ params }: Route.ActionArgs) {
  await endAlert(params.token)
  return new Response(null, { status: 204 })
}

/** Some mail programs open the address instead: they get the page with the button. */
export const loader = ({ params }: Route.LoaderArgs) => redirect(to('alertEnd', 'it', { alert: params.token }), 303)
