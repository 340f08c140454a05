import { redirect } from 'react-router'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { cancelOwnOrder } from '#app/shop/cancel-own-order.server.ts'
import type { Route } from './+types/order-cancellation.ts'

/** Give an unpaid order up. Paid meanwhile, it stays: its page says what is true. */
export async function action({ context, params: { order }, url }: Route.ActionArgs) {
  const cancelled = await cancelOwnOrder(await requirePerson(context, url), order)
  if (!cancelled.ok && cancelled.code === 'unknown-order') notFound()
  const page = to('order', languageOf(url.pathname), { order })
  const unreachable = !cancelled.ok && cancelled.code === 'unreachable'
  throw redirect(unreachable ? `${page}?said=unreachable` : page, 303)
}
