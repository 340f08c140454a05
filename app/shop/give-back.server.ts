import * as z from 'zod'
import { Stripe } from 'stripe'
import { db } from '#app/platform/db.server.ts'
import { killPoint } from '#app/platform/faults.server.ts'
import { task } from '#app/platform/jobs.server.ts'
import { tellOffice } from '#app/platform/notices.server.ts'
import { readRefunds } from './read-refunds.server.ts'
import { stripe, stripeCode } from './stripe.server.ts'
import { lockOrder, transition } from './transition.server.ts'

/**
 * Send the money of one refund back, once however often it is asked. What became of it is decided by Stripe's own list
 * of refunds, read right afterwards and again when a webhook says so.
 */
export async function giveBack(refundId: string) {
  const refund = await db.refund.findUnique({
    where: { id: refundId },
    select: { id: true, cents: true, state: true, orderId: true, order: { select: { paymentIntentId: true } } },
  })
  if (!refund || refund.state !== 'requested') return
  const intent = refund.order.paymentIntentId
  if (!intent) throw new Error(`Refund ${refundId} has no payment to go back to`)
  try {
    const made = await send(refund, intent)
    killPoint('refund-created')
    await db.refund.updateMany({ where: { id: refund.id, stripeRefundId: null }, data: { stripeRefundId: made.id } })
    killPoint('refund-stored')
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    await refused(refund, stripeCode(error) ?? 'refused')
  }
  await readRefunds(intent)
}

/** The same as a job. */
export const giveBackLater = task('shop.give-back', z.object({ refundId: z.uuid() }), ({ refundId }) =>
  giveBack(refundId),
)

type Owed = { id: string; orderId: string; cents: number }

const send = (refund: Owed, intent: string) =>
  stripe().refunds.create(
    {
      payment_intent: intent,
      amount: refund.cents,
      reason: 'requested_by_customer',
      metadata: { order_id: refund.orderId, refund_id: refund.id },
    },
    { idempotencyKey: `rf:${refund.id}` },
  )

/** Stripe will never do this one (already refunded, disputed): a person has to look. */
async function refused(refund: Owed, code: string) {
  await db.$transaction(async (tx) => {
    const order = await lockOrder(tx, refund.orderId)
    const { count } = await tx.refund.updateMany({
      where: { id: refund.id, state: 'requested' },
      data: { state: 'failed', settledAt: new Date() },
    })
    if (!order || count === 0) return
    if (order.state === 'refund_due') await transition(tx, order, 'refund_failed', { why: 'refund-refused' })
    await tellOffice(tx, 'refund-refused', { order: order.id, number: order.number, refund: refund.id, code })
  })
}
