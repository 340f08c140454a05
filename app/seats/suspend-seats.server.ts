import { grantAccess, revokeAccess } from '#app/learning/access.server.ts'
import { reopenAccess } from '#app/learning/reopen-access.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'

type Purchase = { orderLineId: string }

/**
 * Close a purchase while its payment is disputed: nobody reads through its seats and none of them can be assigned. The
 * seats stay with whoever has them.
 */
export async function suspendSeats(tx: Tx, { orderLineId }: Purchase) {
  const poolId = await lockedPool(tx, orderLineId)
  if (!poolId) return
  await tx.seatPool.updateMany({ where: { id: poolId, suspendedAt: null }, data: { suspendedAt: new Date() } })
  for (const { id } of await activeSeats(tx, poolId)) await revokeAccess(tx, { source: 'seat', sourceId: id })
}

/** Open it again: the dispute was won. Also for those who joined the firm meanwhile. Safe to call twice. */
export async function resumeSeats(tx: Tx, { orderLineId }: Purchase) {
  const poolId = await lockedPool(tx, orderLineId)
  if (!poolId) return
  await tx.seatPool.update({ where: { id: poolId }, data: { suspendedAt: null } })
  for (const { id, pool, member } of await activeSeats(tx, poolId)) {
    await reopenAccess(tx, { source: 'seat', sourceId: id })
    if (member.userId) {
      await grantAccess(tx, { userId: member.userId, courseId: pool.courseId, source: 'seat', sourceId: id })
    }
  }
}

async function lockedPool(tx: Tx, orderLineId: string) {
  const pool = await tx.seatPool.findUnique({ where: { orderLineId }, select: { id: true } })
  if (!pool) return null
  await lockRows(tx, 'SeatPool', [pool.id])
  return pool.id
}

const activeSeats = (tx: Tx, poolId: string) =>
  tx.seatAssignment.findMany({
    where: { poolId, returnedAt: null },
    select: { id: true, pool: { select: { courseId: true } }, member: { select: { userId: true } } },
  })
