import type { Tx } from '#app/platform/db.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { canBecome, type OrderState } from './order-states.ts'

/** Take the order's row until the transaction ends, and read it. Whoever decides about an order decides under this lock. */
export async function lockOrder(tx: Tx, id: string) {
  await lockRows(tx, 'Order', [id])
  return tx.order.findUnique({ where: { id }, include: { lines: { orderBy: { id: 'asc' } } } })
}

export type LockedOrder = NonNullable<Awaited<ReturnType<typeof lockOrder>>>

/**
 * Move a locked order on: the only writer of `state`. Every move leaves a row saying from where, why and by whom; a step
 * that the table does not allow throws.
 */
export async function transition(
  tx: Tx,
  order: { id: string; state: OrderState },
  to: OrderState,
  because: { why: string; byId?: string },
) {
  const { id, state: from } = order
  if (!canBecome(from, to)) throw new Error(`Order ${id} cannot go from ${from} to ${to}`)
  const { count } = await tx.order.updateMany({ where: { id, state: from }, data: { state: to } })
  if (count === 0) throw new Error(`Order ${id} was not ${from}: it must be moved under its lock`)
  await tx.orderMove.create({ data: { orderId: id, from, to, ...because } })
  order.state = to
}
