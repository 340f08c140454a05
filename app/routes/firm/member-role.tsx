import { data, redirect } from 'react-router'
import { changeRole } from '#app/teams/change-role.server.ts'
import { RoleForm } from '#app/teams/forms.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { MemberRefused } from '#app/teams/ui/member-refused.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { readForm } from '#app/platform/form.ts'
import type { Route } from './+types/member-role.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

/** Give somebody another role. */
export async function action({ request, context, params: { member }, url }: Route.ActionArgs) {
  const by = await requireManaging(context, url)
  const form = await readForm(request, RoleForm)
  if (!form.ok) return data('no-role' as const, 400)
  const done = await changeRole(by, member, form.value.role)
  if (!done.ok) return done.code === 'not-there' ? notFound() : data(done.code, 409)
  throw redirect(`${to('member', languageOf(url.pathname), { member })}?said=saved`, 303)
}

export const middleware = postOnly((url, { member = '' }) => to('member', languageOf(url.pathname), { member }))

export default function Refusal({ actionData }: Route.ComponentProps) {
  return <MemberRefused code={actionData} />
}
