import type { Stripe } from 'stripe'
import type { RefundState } from '#prisma/enums.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { tellOffice } from '#app/platform/notices.server.ts'
import { sendRefunded } from './mail-tasks.server.ts'
import { stateAfterRefunds, type GivenBack } from './order-states.ts'
import { stripe } from './stripe.server.ts'
import { takeBack } from './take-back.server.ts'
import { lockOrder, transition, type LockedOrder } from './transition.server.ts'

/**
 * Bring an order to where the refunds of its payment are, whoever made them: ours, or a person in Stripe's Dashboard.
 * What was delivered is taken back when all the money went back. Safe to call often.
 */
export async function readRefunds(paymentIntentId: string) {
  const [intent, list] = await Promise.all([
    stripe().paymentIntents.retrieve(paymentIntentId),
    stripe().refunds.list({ payment_intent: paymentIntentId, limit: 100 }),
  ])
  return db.$transaction(async (tx) => {
    const found = await tx.order.findFirst({ where: { paymentIntentId }, select: { id: true } })
    const order = found && (await lockOrder(tx, found.id))
    if (!order) return refuse('unknown-order')
    for (const refund of list.data) await keep(tx, order, refund)
    await moveOn(tx, order, intent.amount_received, sumOf(list.data))
    return done({ orderId: order.id, state: order.state })
  })
}

async function keep(tx: Tx, order: LockedOrder, told: Stripe.Refund) {
  const state = stateOf(told)
  const row = await rowOf(tx, order, told)
  if (row ? row.state === state && row.stripeRefundId === told.id : await mustWait(tx, order, state)) return
  const settled = state === 'pending' ? {} : { settledAt: new Date() }
  const kept = row
    ? await tx.refund.update({ where: { id: row.id }, data: { state, stripeRefundId: told.id, ...settled } })
    : await tx.refund.create({
        data: {
          orderId: order.id,
          cents: told.amount,
          reason: 'dashboard',
          state,
          stripeRefundId: told.id,
          ...settled,
        },
      })
  if (row?.state !== state) await tell(tx, order, kept)
}

// Ours carry our own id, so that a refund is recognised even if we died before we could store Stripe's.
const rowOf = (tx: Tx, order: LockedOrder, told: Stripe.Refund) =>
  tx.refund.findFirst({
    where: { orderId: order.id, OR: [{ stripeRefundId: told.id }, { id: told.metadata?.refund_id ?? '' }] },
  })

/** One open refund of an order at a time: another one from the Dashboard is written down when it is decided. */
const mustWait = async (tx: Tx, order: LockedOrder, state: RefundState) =>
  state === 'pending' &&
  (await tx.refund.count({ where: { orderId: order.id, state: { in: ['requested', 'pending'] } } })) > 0

async function tell(tx: Tx, order: LockedOrder, refund: { id: string; state: RefundState; cents: number }) {
  const about = { order: order.id, number: order.number, refund: refund.id, cents: refund.cents }
  if (refund.state === 'succeeded')
    await later(tx, sendRefunded, { refundId: refund.id }, { key: `refunded:${refund.id}` })
  if (refund.state === 'failed') await tellOffice(tx, 'refund-failed', about)
}

async function moveOn(tx: Tx, order: LockedOrder, paidCents: number, back: GivenBack) {
  const next = stateAfterRefunds(order.state, paidCents, back)
  if (next === order.state) return
  await transition(tx, order, next, { why: 'refund-read' })
  if (next === 'refunded') await takeBack(tx, order)
  if (next === 'partially_refunded')
    await tellOffice(tx, 'refund-partial', { order: order.id, number: order.number, cents: back.succeeded })
}

function stateOf({ status }: Stripe.Refund): RefundState {
  if (status === 'succeeded') return 'succeeded'
  return status === 'failed' || status === 'canceled' ? 'failed' : 'pending'
}

function sumOf(refunds: Stripe.Refund[]): GivenBack {
  const sum = (state: RefundState) =>
    refunds.filter((refund) => stateOf(refund) === state).reduce((cents, refund) => cents + refund.amount, 0)
  return { succeeded: sum('succeeded'), underway: sum('pending'), failed: sum('failed') }
}
