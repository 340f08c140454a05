import * as z from 'zod'
import { addMinutes } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { task } from '#app/platform/jobs.server.ts'
import { log } from '#app/platform/log.server.ts'
import { cancelOrder } from './cancel-order.server.ts'
import { giveBack } from './give-back.server.ts'
import { shopIsOpen } from './open.server.ts'
import { readRefunds } from './read-refunds.server.ts'
import { takeIn } from './receive-event.server.ts'
import { settleOrder } from './settle-order.server.ts'
import { paced } from './stripe-pace.ts'
import { stripe } from './stripe.server.ts'

const most = 300

/**
 * Look after everything that waits for a word of Stripe's and has waited long: orders, refunds, events that were stored
 * and not followed. With this, nothing that was paid depends on a webhook. One that fails does not stop the others.
 */
export async function reconcile() {
  if (!shopIsOpen()) return
  const before = addMinutes(new Date(), -3)
  await paced(await waitingOrders(before), (order) => quietly({ order: order.id }, () => lookAfter(order)))
  await paced(await waitingRefunds(before), (refund) => quietly({ refund: refund.id }, () => pushOn(refund)))
  await paced(await unfollowedEvents(before), ({ id }) => quietly({ event: id }, () => follow(id)))
}

/** The same as a job. */
export const reconcileOrders = task('shop.reconcile', z.unknown(), reconcile)

const waitingOrders = (before: Date) =>
  db.order.findMany({
    where: { state: { in: ['pending', 'processing'] }, createdAt: { lt: before } },
    select: { id: true, checkoutSessionId: true, holdUntil: true },
    orderBy: { createdAt: 'asc' },
    take: most,
  })

type Waiting = Awaited<ReturnType<typeof waitingOrders>>[number]

// What Stripe knows comes first: only then is an order given up whose time is over.
async function lookAfter({ id, checkoutSessionId, holdUntil }: Waiting) {
  const settled = checkoutSessionId ? await settleOrder(checkoutSessionId) : null
  const state = settled?.ok ? settled.value.state : 'pending'
  if (state === 'pending' && holdUntil < new Date()) await cancelOrder(id, { to: 'expired', why: 'hold-over' })
}

const waitingRefunds = (before: Date) =>
  db.refund.findMany({
    where: { state: { in: ['requested', 'pending'] }, requestedAt: { lt: before } },
    select: { id: true, state: true, order: { select: { paymentIntentId: true } } },
    orderBy: { requestedAt: 'asc' },
    take: most,
  })

async function pushOn({ id, order }: Awaited<ReturnType<typeof waitingRefunds>>[number]) {
  // Its list may know of it already, and say what became of it.
  if (order.paymentIntentId) await readRefunds(order.paymentIntentId)
  await giveBack(id)
}

const unfollowedEvents = (before: Date) =>
  db.stripeEvent.findMany({
    where: { processedAt: null, receivedAt: { lt: before } },
    select: { id: true },
    orderBy: { receivedAt: 'asc' },
    take: most,
  })

const follow = async (id: string) => takeIn(await stripe().events.retrieve(id))

async function quietly(what: Record<string, string>, work: () => Promise<unknown>) {
  try {
    await work()
  } catch (error) {
    log.error({ ...what, error: error instanceof Error ? error.stack : String(error) }, 'could not be reconciled')
  }
}
