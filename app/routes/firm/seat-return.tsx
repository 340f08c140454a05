import { redirect } from 'react-router'
import { ReturnForm } from '#app/seats/forms.ts'
import { returnSeat } from '#app/seats/return-seat.server.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/seat-return.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

const poolPage = (url: URL, params: { pool: string }) => to('seatAssignments', languageOf(url.pathname), params)

/** Take a seat back. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireManaging(context, url)
  const form = await readForm(request, ReturnForm)
  if (!form.ok) return notFound()
  const returned = await returnSeat(by, params.pool, form.value.assignment)
  if (!returned.ok) return notFound()
  throw redirect(`${poolPage(url, params)}?said=returned`, 303)
}

export const middleware = postOnly((url, { pool = '' }) => poolPage(url, { pool }))

// Without a component this would be a bare resource: an employee's 403 needs its page.
export default function SeatReturn() {
  return null
}
