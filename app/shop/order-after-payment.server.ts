import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { shopIsOpen } from './open.server.ts'
import { orderOf } from './orders.server.ts'
import { settleOrder } from './settle-order.server.ts'

/**
 * The buyer is back from paying: ask Stripe, settle, and show what is true. If Stripe does not answer, what is stored is
 * shown, and webhook or reconciler will settle. Only the buyer's own order; whatever session the address names is not
 * believed.
 */
export async function orderAfterPayment(buyer: Person, orderId: string) {
  const order = await db.order.findFirst({
    where: { id: orderId, buyerId: buyer.id },
    select: { state: true, checkoutSessionId: true },
  })
  if (!order) return null
  const waits = order.state === 'pending' || order.state === 'processing'
  if (waits && order.checkoutSessionId && shopIsOpen()) await settleIfPossible(orderId, order.checkoutSessionId)
  return orderOf(buyer, orderId)
}

async function settleIfPossible(orderId: string, sessionId: string) {
  try {
    await settleOrder(sessionId)
  } catch (error) {
    log.warn(
      { order: orderId, error: String(error) },
      'not settled on the way back; the webhook or the reconciler will',
    )
  }
}
