import type { Tx } from '#app/platform/db.server.ts'
import { later } from '#app/platform/jobs.server.ts'
import { giveBackLater } from './give-back.server.ts'

/** Write down that money has to go back for a locked order; a job sends it. At most one refund of an order is open. */
export async function oweRefund(
  tx: Tx,
  order: { id: string },
  { cents, reason, byId }: { cents: number; reason: string; byId?: string },
) {
  const refund = await tx.refund.create({ data: { orderId: order.id, cents, reason, requestedById: byId } })
  await later(tx, giveBackLater, { refundId: refund.id }, { key: `refund:${refund.id}` })
  return refund
}
