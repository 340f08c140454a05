import { holdPlaces, releasePlaces } from '#app/dates/places.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { killPoint } from '#app/platform/faults.server.ts'
import { later } from '#app/platform/jobs.server.ts'
import { tellOffice } from '#app/platform/notices.server.ts'
import { checkoutTruth, type SessionTruth } from './checkout-truth.server.ts'
import { placesOf } from './deliver.server.ts'
import { fulfil } from './fulfil.server.ts'
import { sendFailed } from './mail-tasks.server.ts'
import { nextState, type OrderState } from './order-states.ts'
import { wishesOf } from './place-wishes.ts'
import { lockOrder, transition, type LockedOrder } from './transition.server.ts'

/**
 * Bring an order to where its payment is, and deliver what was bought, once. The only way money becomes goods: webhook,
 * thank-you page and reconciler all come here. Asks Stripe for the truth first; safe to call often and at the same time.
 */
export async function settleOrder(checkoutSessionId: string) {
  const truth = await checkoutTruth(checkoutSessionId)
  if (!truth) return refuse('unknown-session')
  const { orderId } = truth
  if (!orderId) return refuse('not-ours')
  killPoint('truth-read')
  const settled = await db.$transaction((tx) => settle(tx, orderId, truth))
  killPoint('committed')
  return settled
}

async function settle(tx: Tx, orderId: string, truth: SessionTruth) {
  const order = await lockOrder(tx, orderId)
  if (!order) return refuse('unknown-order')
  killPoint('order-locked')
  if (!isCurrent(order, truth)) return ofAnotherSession(tx, order, truth)
  await remember(tx, order, truth)
  const next = nextState(order, truth)
  if (next !== order.state) await moveOn(tx, order, next, truth)
  return done({ orderId, state: order.state })
}

// Of an order whose page was made, but not stored before we died, the attempt tells.
const isCurrent = (order: LockedOrder, truth: SessionTruth) =>
  order.checkoutSessionId ? order.checkoutSessionId === truth.id : order.attempt === truth.attempt

/** A session that the order has left behind matters only if somebody paid it after all. */
async function ofAnotherSession(tx: Tx, order: LockedOrder, truth: SessionTruth) {
  if (truth.money === 'paid') {
    const next = nextState(order, truth)
    if (next === order.state && order.paymentIntentId !== truth.paymentIntentId)
      await tellOffice(tx, 'paid-twice', { order: order.id, number: order.number, session: truth.id })
    if (next !== order.state) {
      await remember(tx, order, truth)
      await moveOn(tx, order, next, truth)
    }
  }
  return done({ orderId: order.id, state: order.state })
}

async function remember(tx: Tx, order: LockedOrder, truth: SessionTruth) {
  const paymentIntentId = truth.paymentIntentId ?? order.paymentIntentId
  if (order.checkoutSessionId === truth.id && order.paymentIntentId === paymentIntentId) return
  await tx.order.update({ where: { id: order.id }, data: { checkoutSessionId: truth.id, paymentIntentId } })
  Object.assign(order, { checkoutSessionId: truth.id, paymentIntentId })
}

const because: Partial<Record<OrderState, string>> = {
  processing: 'bank-underway',
  failed: 'bank-failed',
  expired: 'session-expired',
  mismatch: 'amount-differs',
}

async function moveOn(tx: Tx, order: LockedOrder, next: OrderState, truth: SessionTruth) {
  if (next === 'fulfilled') return fulfil(tx, order, 'paid')
  await transition(tx, order, next, { why: because[next] ?? next })
  if (next === 'processing') await keepPlaces(tx, order)
  if (next === 'expired' || next === 'failed') await releasePlaces(tx, placesOf(order))
  if (next === 'failed') await later(tx, sendFailed, { orderId: order.id }, { key: `failed:${order.id}` })
  if (next === 'mismatch') await tellOffice(tx, 'payment-mismatch', difference(order, truth))
}

// A bank debit may take fourteen working days, and its places wait for it. Were they gone already, the money goes back.
const keepPlaces = (tx: Tx, order: LockedOrder) => holdPlaces(tx, wishesOf(order, order.lines), addDays(new Date(), 24))

const difference = (order: LockedOrder, truth: SessionTruth) => ({
  order: order.id,
  number: order.number,
  expected: `${order.totalCents} ${order.currency}`,
  paid: `${truth.cents} ${truth.currency}`,
})
