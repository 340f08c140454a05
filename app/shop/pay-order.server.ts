import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { shopIsOpen } from './open.server.ts'
import { openPaymentPage } from './open-payment-page.server.ts'
import { settleOrder } from './settle-order.server.ts'
import { ifReachable, stripe } from './stripe.server.ts'

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
  const { checkoutSessionId } = order
  if (!checkoutSessionId) return openPaymentPage(orderId)
  const page = await ifReachable(() => pageOf(orderId, checkoutSessionId))
  return !page.ok && page.code === 'unreachable' ? done({ orderId, payUrl: null }) : page
}

async function pageOf(orderId: string, sessionId: string) {
  const { status, url } = await stripe().checkout.sessions.retrieve(sessionId)
  if (status === 'open' && url) return done({ orderId, payUrl: url })
  await settleOrder(sessionId)
  return refuse('not-payable')
}
