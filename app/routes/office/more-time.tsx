import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { MoreTimeForm } from '#app/learning/more-time-form.ts'
import { giveMoreTime, timeOf } from '#app/learning/more-time.server.ts'
import { MoreTimePage } from '#app/learning/ui/more-time-page.tsx'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import type { Route } from './+types/more-time.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  return (await timeOf(params.person)) ?? notFound()
}

/** Give somebody more time for quizzes. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireRole(context, url, 'staff')
  const { person } = (await timeOf(params.person)) ?? notFound()
  const form = await readForm(request, MoreTimeForm)
  if (!form.ok) return again(form)
  if (!(await giveMoreTime(by, person.id, form.value)).ok) notFound()
  throw redirect(to('officeMoreTime', languageOf(url.pathname), params), 303)
}

export default function MoreTime({ loaderData, actionData }: Route.ComponentProps) {
  return <MoreTimePage time={loaderData} reply={actionData} />
}
