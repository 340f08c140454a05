import * as z from 'zod'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { task } from '#app/platform/jobs.server.ts'
import { tellOffice } from '#app/platform/notices.server.ts'
import { unpaid } from './order-states.ts'
import { oweRefund } from './owe-refund.server.ts'
import { shopIsOpen } from './open.server.ts'
import { settleOrder } from './settle-order.server.ts'
import { stripe } from './stripe.server.ts'
import { lockOrder } from './transition.server.ts'

const days = 3

/**
 * Hold Stripe's payments of the last days against our orders: whatever is paid there must be delivered, refunded or
 * known to be in question here. What cannot be settled is told to the office. Money owed back has a refund.
 */
export async function checkPayments() {
  if (!shopIsOpen()) return
  const gte = Math.floor(addDays(new Date(), -days).getTime() / 1000)
  for await (const session of stripe().checkout.sessions.list({ created: { gte }, status: 'complete', limit: 100 })) {
    const named = session.metadata?.order_id
    if (session.payment_status === 'paid' && named && !(await isSettled(session.id)))
      await tellOffice(db, 'paid-unknown', { session: session.id, named })
  }
  await oweWhatIsDue()
}

/** The same as a job. */
export const checkStripePayments = task('shop.check-payments', z.unknown(), checkPayments)

/** Whether what was paid in a session is accounted for, after one more try. */
async function isSettled(sessionId: string) {
  const settled = await settleOrder(sessionId)
  return settled.ok && settled.value.state !== 'processing' && !unpaid.includes(settled.value.state)
}

async function oweWhatIsDue() {
  const due = await db.order.findMany({
    where: { state: 'refund_due', totalCents: { gt: 0 }, refunds: { none: {} } },
    select: { id: true },
  })
  for (const { id } of due) await oweAgain(id)
}

const oweAgain = (orderId: string) =>
  db.$transaction(async (tx) => {
    const order = await lockOrder(tx, orderId)
    if (order?.state === 'refund_due') await oweRefund(tx, order, { cents: order.totalCents, reason: 'full' })
  })
