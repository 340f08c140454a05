import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { tellOffice } from '#app/platform/notices.server.ts'
import { canBecome } from './order-states.ts'
import { stripe } from './stripe.server.ts'
import { resume, suspend, takeBack } from './take-back.server.ts'
import { lockOrder, transition, type LockedOrder } from './transition.server.ts'

/**
 * Bring an order to where the dispute of its payment is: lessons are closed while the bank decides, open again when it
 * is won, gone when it is lost. An inquiry takes no money and only tells the office. Safe to call often.
 */
export async function settleDispute(disputeId: string) {
  const dispute = await stripe().disputes.retrieve(disputeId)
  const paymentIntentId =
    typeof dispute.payment_intent === 'string' ? dispute.payment_intent : dispute.payment_intent?.id
  if (!paymentIntentId) return refuse('not-ours')
  return db.$transaction(async (tx) => {
    const found = await tx.order.findFirst({ where: { paymentIntentId }, select: { id: true } })
    const order = found && (await lockOrder(tx, found.id))
    if (!order) return refuse('unknown-order')
    await follow(tx, order, dispute.status)
    const told = tellsOffice[dispute.status]
    if (told) await tellOffice(tx, told, { order: order.id, number: order.number, dispute: dispute.id })
    return done({ orderId: order.id, state: order.state })
  })
}

const tellsOffice: Record<string, string | undefined> = {
  warning_needs_response: 'dispute-inquiry',
  needs_response: 'dispute-open',
  won: 'dispute-won',
  lost: 'dispute-lost',
}

async function follow(tx: Tx, order: LockedOrder, status: string) {
  if (status.startsWith('warning') || status === 'prevented') return
  if (status !== 'won' && canBecome(order.state, 'disputed')) {
    await transition(tx, order, 'disputed', { why: 'dispute-open' })
    await suspend(tx, order)
  }
  if (order.state !== 'disputed') return
  if (status === 'won') {
    await transition(tx, order, 'fulfilled', { why: 'dispute-won' })
    await resume(tx, order)
  }
  if (status === 'lost') {
    await transition(tx, order, 'revoked', { why: 'dispute-lost' })
    await takeBack(tx, order)
  }
}
