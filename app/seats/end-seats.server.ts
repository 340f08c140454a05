import type { Tx } from '#app/platform/db.server.ts'
import { later } from '#app/platform/jobs.server.ts'
import { revokeAccess } from '#app/learning/access.server.ts'
import { tellSeatReturned } from './tasks.server.ts'

/**
 * End the seats in use of a pool, a member or one assignment: the seat is free again, the access it opened is gone, the
 * learner is told, and what they learned stays. Safe to call twice: what has ended is not ended again. Returns the ids.
 */
export async function endSeats(
  tx: Tx,
  which: { poolId: string; id?: string } | { memberId: string },
  byId: string | null,
): Promise<string[]> {
  const ended = await tx.seatAssignment.updateManyAndReturn({
    where: { ...which, returnedAt: null },
    data: { returnedAt: new Date() },
    select: { id: true, poolId: true },
  })
  for (const { id, poolId } of ended) {
    await tx.seatMove.create({ data: { poolId, kind: 'returned', quantity: 1, assignmentId: id, byId } })
    await revokeAccess(tx, { source: 'seat', sourceId: id })
    await later(tx, tellSeatReturned, { assignmentId: id })
  }
  return ended.map(({ id }) => id)
}
