import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { endMoreTime, timeOf } from '#app/learning/more-time.server.ts'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/more-time-end.ts'

/** End what somebody was given. */
export async function action({ context, params, url }: Route.ActionArgs) {
  await requireRole(context, url, 'staff')
  const { person } = (await timeOf(params.person)) ?? notFound()
  if (!(await endMoreTime(person.id, params.accommodation))) notFound()
  throw redirect(to('officeMoreTime', languageOf(url.pathname), { person: person.email }), 303)
}
