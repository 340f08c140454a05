import type { Tx } from '#app/platform/db.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { endSeats } from './end-seats.server.ts'
import { ledgerOf } from './ledger.server.ts'
import { countSeats, emptying } from './seat-count.ts'

type Purchase = {
  organizationId: string
  courseId: string
  /** The order line that paid for them; null for seats given without an order. */
  orderLineId: string | null
  quantity: number
  byId: string | null
}

/**
 * Give a firm seats for a course: a pool and the first line of its ledger. Safe to call twice for one order line, which
 * has one pool for ever; seats without an order line are a new pool each time.
 */
export async function addSeats(tx: Tx, { organizationId, courseId, orderLineId, quantity, byId }: Purchase) {
  if (orderLineId) {
    const pool = { organizationId, courseId, orderLineId }
    const { count } = await tx.seatPool.createMany({ data: [pool], skipDuplicates: true })
    const { id } = await tx.seatPool.findUniqueOrThrow({ where: { orderLineId }, select: { id: true } })
    if (count > 0) await tx.seatMove.create({ data: { poolId: id, kind: 'bought', quantity, byId } })
    return { poolId: id }
  }
  const { id } = await tx.seatPool.create({ data: { organizationId, courseId }, select: { id: true } })
  await tx.seatMove.create({ data: { poolId: id, kind: 'bought', quantity, byId } })
  return { poolId: id }
}

/**
 * Undo a purchase: every seat of it ends, with the access it opened, and the pool is empty. What people learned stays.
 * Safe to call twice, and for a line that brought no seats.
 */
export async function takeBackSeats(tx: Tx, { orderLineId }: { orderLineId: string }) {
  const pool = await tx.seatPool.findUnique({ where: { orderLineId }, select: { id: true } })
  if (!pool) return { seats: 0, assignments: [] as string[] }
  await lockRows(tx, 'SeatPool', [pool.id])
  const { refunded } = emptying(countSeats(await ledgerOf(tx, pool.id)))
  const assignments = await endSeats(tx, { poolId: pool.id }, null)
  if (refunded > 0)
    await tx.seatMove.create({ data: { poolId: pool.id, kind: 'refunded', quantity: refunded, byId: null } })
  return { seats: refunded, assignments }
}
