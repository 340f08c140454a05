import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { refundable } from './order-states.ts'
import { oweRefund } from './owe-refund.server.ts'
import { ifReachable, stripe } from './stripe.server.ts'
import { lockOrder, transition } from './transition.server.ts'

/**
 * Give a buyer all their money back, for a reason that is kept. The order is `refunded`, and what was delivered taken
 * back, when Stripe says that the money went. Two clicks make one refund; a disputed payment is never refunded.
 */
export async function refundOrder(staff: Person, orderId: string, reason: string) {
  const paid = await ifReachable(() => paidFor(orderId))
  if (!paid.ok) return paid
  const paidCents = paid.value
  return db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId)
    if (!order) return refuse('unknown-order')
    if (order.state === 'disputed') return refuse('disputed')
    if (!refundable.includes(order.state)) return refuse('not-refundable')
    const refunds = await tx.refund.findMany({ where: { orderId }, select: { state: true, cents: true } })
    if (refunds.some(({ state }) => state === 'requested' || state === 'pending')) return refuse('already-asked')
    const gone = refunds.filter(({ state }) => state === 'succeeded').reduce((sum, { cents }) => sum + cents, 0)
    if (paidCents - gone <= 0) return refuse('nothing-paid')
    if (order.state === 'mismatch') await transition(tx, order, 'refund_due', { why: 'refund-asked', byId: staff.id })
    const refund = await oweRefund(tx, order, { cents: paidCents - gone, reason, byId: staff.id })
    return done({ refundId: refund.id })
  })
}

/** What really came in: Stripe's word, because a mismatched payment is not what the order says. */
async function paidFor(orderId: string) {
  const order = await db.order.findUnique({ where: { id: orderId }, select: { paymentIntentId: true } })
  if (!order?.paymentIntentId) return done(0)
  return done((await stripe().paymentIntents.retrieve(order.paymentIntentId)).amount_received)
}
