import type { Tx } from '#app/platform/db.server.ts'
import { killPoint } from '#app/platform/faults.server.ts'
import { later } from '#app/platform/jobs.server.ts'
import { deliver } from './deliver.server.ts'
import { sendFull, sendReceipt } from './mail-tasks.server.ts'
import { oweRefund } from './owe-refund.server.ts'
import { takeOutOfBasket } from './take-out-of-basket.server.ts'
import { transition, type LockedOrder } from './transition.server.ts'

/**
 * A locked order is paid: hand everything over and send the receipt, or, when a place went to somebody else meanwhile,
 * owe the money back and say so.
 */
export async function fulfil(tx: Tx, order: LockedOrder, why: 'paid' | 'nothing-to-pay') {
  const delivered = await deliver(tx, order)
  if (!delivered.ok) return tooLate(tx, order)
  await transition(tx, order, 'fulfilled', { why })
  killPoint('state-moved')
  await takeOutOfBasket(
    tx,
    order.buyerId,
    order.lines.map((line) => line.productId),
  )
  await later(tx, sendReceipt, { orderId: order.id }, { key: `receipt:${order.id}` })
  killPoint('receipt-queued')
}

async function tooLate(tx: Tx, order: LockedOrder) {
  await transition(tx, order, 'refund_due', { why: 'full' })
  if (order.totalCents > 0) await oweRefund(tx, order, { cents: order.totalCents, reason: 'full' })
  await later(tx, sendFull, { orderId: order.id }, { key: `full:${order.id}` })
}
