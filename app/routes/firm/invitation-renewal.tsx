import { data, redirect } from 'react-router'
import { renewInvitation } from '#app/teams/renew-invitation.server.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { MemberRefused } from '#app/teams/ui/member-refused.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import type { Route } from './+types/invitation-renewal.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

/** Send an invitation again. */
export async function action({ context, params: { member }, url }: Route.ActionArgs) {
  const by = await requireManaging(context, url)
  const done = await renewInvitation(by, member)
  if (!done.ok) return done.code === 'not-there' ? notFound() : data(done.code, 409)
  throw redirect(`${to('member', languageOf(url.pathname), { member })}?said=sentAgain`, 303)
}

export const middleware = postOnly((url, { member = '' }) => to('member', languageOf(url.pathname), { member }))

export default function Refusal({ actionData }: Route.ComponentProps) {
  return <MemberRefused code={actionData} />
}
