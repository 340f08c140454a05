import { revokeAccess } from '#app/learning/access.server.ts'
import { reopenAccess } from '#app/learning/reopen-access.server.ts'
import type { Tx } from '#app/platform/db.server.ts'

/** Close the lessons of everybody who has a seat of this purchase, while its payment is disputed. The seats stay theirs. */
export async function suspendSeats(tx: Tx, { orderLineId }: { orderLineId: string }) {
  for (const sourceId of await activeSeats(tx, orderLineId)) await revokeAccess(tx, { source: 'seat', sourceId })
}

/** Open them again: the dispute was won. Safe to call twice. */
export async function resumeSeats(tx: Tx, { orderLineId }: { orderLineId: string }) {
  for (const sourceId of await activeSeats(tx, orderLineId)) await reopenAccess(tx, { source: 'seat', sourceId })
}

async function activeSeats(tx: Tx, orderLineId: string) {
  const rows = await tx.seatAssignment.findMany({
    where: { pool: { orderLineId }, returnedAt: null },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}
