import { confirmPlaces } from '#app/dates/places.server.ts'
import { grantAccess } from '#app/learning/access.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done } from '#app/platform/expected.ts'
import { killPoint } from '#app/platform/faults.server.ts'
import { addSeats } from '#app/seats/pools.server.ts'
import type { LockedOrder } from './transition.server.ts'

type Line = LockedOrder['lines'][number]

/**
 * Hand over everything a locked, paid order bought, each line once whatever arrives twice. All or nothing: when a place
 * is gone meanwhile, nothing is handed over and the money has to go back.
 */
export async function deliver(tx: Tx, order: LockedOrder) {
  const confirmed = await confirmPlaces(tx, placesOf(order))
  if (!confirmed.ok) return confirmed
  for (const line of order.lines) {
    const { count } = await tx.delivery.createMany({ data: [{ orderLineId: line.id }], skipDuplicates: true })
    if (count > 0) await handOver(tx, order, line)
    killPoint('line-delivered')
  }
  return done(null)
}

/** The lines of an order that are places on dates. */
export const placesOf = (order: Pick<LockedOrder, 'lines'>) =>
  order.lines.filter((line) => line.kind === 'place').map((line) => line.id)

async function handOver(tx: Tx, order: LockedOrder, line: Line) {
  const { courseId } = line
  if (line.kind === 'course')
    await grantAccess(tx, { userId: order.buyerId, courseId, source: 'order', sourceId: line.id })
  if (line.kind === 'seats') await addSeats(tx, { ...seatsOf(order, line), courseId, orderLineId: line.id })
}

function seatsOf(order: LockedOrder, line: Line) {
  if (!order.organizationId) throw new Error(`Order ${order.id} sells seats to nobody's firm`)
  return { organizationId: order.organizationId, quantity: line.quantity * line.seats, byId: order.buyerId }
}
