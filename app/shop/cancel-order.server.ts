import { releasePlaces } from '#app/dates/places.server.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { placesOf } from './deliver.server.ts'
import { settleOrder } from './settle-order.server.ts'
import { ifReachable, stripe, stripeCode } from './stripe.server.ts'
import { lockOrder, transition } from './transition.server.ts'

type Because = { to: 'cancelled' | 'expired'; why: 'buyer' | 'superseded' | 'hold-over' | 'full'; byId?: string }

/**
 * Give up an order that is not paid: its payment page is closed first, so that nobody can pay for what is no longer
 * kept, then its places are free. Refuses, with nothing done, while Stripe cannot be reached. If Stripe says the page was used meanwhile, the order is settled instead.
 */
export const cancelOrder = (orderId: string, because: Because) => ifReachable(() => cancel(orderId, because))

async function cancel(orderId: string, { to, why, byId }: Because) {
  const order = await db.order.findUnique({ where: { id: orderId }, select: { state: true, checkoutSessionId: true } })
  if (order?.state !== 'pending') return refuse('not-open')
  if (order.checkoutSessionId && !(await closePaymentPage(order.checkoutSessionId))) {
    await settleOrder(order.checkoutSessionId)
    return refuse('not-open')
  }
  return db.$transaction(async (tx) => {
    const locked = await lockOrder(tx, orderId)
    // Stripe's word that the page was closed may have been quicker than we are.
    const open = locked?.state === 'pending' || (locked?.state === 'expired' && to === 'cancelled')
    if (!locked || !open) return refuse('not-open')
    await transition(tx, locked, to, { why, byId })
    await releasePlaces(tx, placesOf(locked))
    return done(null)
  })
}

/** False when the page was no longer open. */
export async function closePaymentPage(sessionId: string): Promise<boolean> {
  try {
    await stripe().checkout.sessions.expire(sessionId)
    return true
  } catch (error) {
    if (stripeCode(error) === 'resource_missing') return true
    const { status } = await stripe().checkout.sessions.retrieve(sessionId)
    if (status !== 'open') return false
    throw error
  }
}
