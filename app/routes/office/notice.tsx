import { redirect } from 'react-router'
import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { seeNotice } from '#app/platform/notices.server.ts'
import type { Route } from './+types/notice.ts'

/** Somebody of the office has seen a notice. */
export async function action({ context, params: { notice }, url }: Route.ActionArgs) {
  const staff = await requireRole(context, url, 'staff')
  if (!(await seeNotice(staff, notice))) notFound()
  throw redirect(to('officeNotices', languageOf(url.pathname)), 303)
}
