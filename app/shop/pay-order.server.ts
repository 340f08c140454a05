import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { shopIsOpen } from './open.server.ts'
import { openPaymentPage } from './open-payment-page.server.ts'
import { settleOrder } from './settle-order.server.ts'
import { stripe } from './stripe.server.ts'

/**
 * Where the buyer of an unpaid order pays it: the page that is open already, or one that is made now. An order whose
 * page was used or has lapsed is brought to its truth instead. No `payUrl` when Stripe does not answer.
 */
export async function payOrder(buyer: Person, orderId: string) {
  const order = await db.order.findFirst({
    where: { id: orderId, buyerId: buyer.id },
    select: { state: true, checkoutSessionId: true },
  })
  if (!order) return refuse('unknown-order')
  if (!shopIsOpen()) return refuse('shop-closed')
  if (order.state !== 'pending') return refuse('not-payable')
  if (!order.checkoutSessionId) return openPaymentPage(orderId)
  const { status, url } = await stripe().checkout.sessions.retrieve(order.checkoutSessionId)
  if (status === 'open' && url) return done({ orderId, payUrl: url })
  await settleOrder(order.checkoutSessionId)
  return refuse('not-payable')
}
