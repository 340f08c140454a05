import { data, redirect } from 'react-router'
import { moveMember } from '#app/teams/move-member.server.ts'
import { MoveForm } from '#app/teams/forms.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { MemberRefused } from '#app/teams/ui/member-refused.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/member-department.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

/** Put somebody into another department. */
export async function action({ request, context, params: { member }, url }: Route.ActionArgs) {
  const by = await requireManaging(context, url)
  const form = await readForm(request, MoveForm)
  if (!form.ok) return data('department-gone' as const, 400)
  const done = await moveMember(by, member, form.value.department || null)
  if (!done.ok) return done.code === 'not-there' ? notFound() : data(done.code, 409)
  throw redirect(`${to('member', languageOf(url.pathname), { member })}?said=saved`, 303)
}

export const middleware = postOnly((url, { member = '' }) => to('member', languageOf(url.pathname), { member }))

export default function Refusal({ actionData }: Route.ComponentProps) {
  return <MemberRefused code={actionData} />
}
