import { redirect } from 'react-router'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { payOrder } from '#app/shop/pay-order.server.ts'
import type { Route } from './+types/order-payment.ts'

/** Pay an order that waits: on to its payment page, or to the order when there is nothing to pay any more. */
export async function action({ context, params: { order }, url }: Route.ActionArgs) {
  const paying = await payOrder(await requirePerson(context, url), order)
  if (!paying.ok && paying.code === 'unknown-order') notFound()
  const page = to('order', languageOf(url.pathname), { order })
  throw redirect(paying.ok ? (paying.value.payUrl ?? `${page}?said=unreachable`) : page, 303)
}
