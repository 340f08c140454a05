import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import type { Managing } from '#app/teams/roles.ts'
import { endSeats } from './end-seats.server.ts'

/** Take one seat back. It is free again at once; giving it again undoes this. Safe to call twice. */
export async function returnSeat({ person, firm }: Managing, poolId: string, assignmentId: string) {
  return db.$transaction(async (tx) => {
    const mine = { id: assignmentId, poolId, pool: { organizationId: firm.id } }
    if (!(await tx.seatAssignment.count({ where: mine }))) return refuse('not-there')
    await endSeats(tx, { poolId, id: assignmentId }, person.id)
    return done(null)
  })
}
