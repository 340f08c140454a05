import { releasePlaces } from '#app/dates/places.server.ts'
import { revokeAccess } from '#app/learning/access.server.ts'
import { reopenAccess } from '#app/learning/reopen-access.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { takeBackSeats } from '#app/seats/pools.server.ts'
import { resumeSeats, suspendSeats } from '#app/seats/suspend-seats.server.ts'
import { placesOf } from './deliver.server.ts'
import type { LockedOrder } from './transition.server.ts'

/** Take back what a locked order delivered: its money went back. What people learned stays. Safe to call twice. */
export async function takeBack(tx: Tx, order: LockedOrder) {
  for (const line of order.lines) {
    await revokeAccess(tx, { source: 'order', sourceId: line.id })
    if (line.kind === 'seats') await takeBackSeats(tx, { orderLineId: line.id })
  }
  await releasePlaces(tx, placesOf(order))
  await tx.delivery.updateMany({
    where: { orderLineId: { in: order.lines.map((line) => line.id) }, takenBackAt: null },
    data: { takenBackAt: new Date() },
  })
}

/** Close the lessons of a locked order while its payment is disputed. Seats and places stay where they are. */
export async function suspend(tx: Tx, order: LockedOrder) {
  for (const line of order.lines) {
    await revokeAccess(tx, { source: 'order', sourceId: line.id })
    await suspendSeats(tx, { orderLineId: line.id })
  }
}

/** Open them again: the dispute was won. Safe to call twice. */
export async function resume(tx: Tx, order: LockedOrder) {
  for (const line of order.lines) {
    await reopenAccess(tx, { source: 'order', sourceId: line.id })
    await resumeSeats(tx, { orderLineId: line.id })
  }
}
