import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { endMembership } from '#app/teams/end-membership.server.ts'
import type { Firm } from '#app/teams/roles.ts'
import { endSeats } from './end-seats.server.ts'

type Going = { firm: Firm; person: Pick<Person, 'id'> }

/**
 * Let somebody go from a firm, on their own wish or on that of who looks after it: the membership, an open invitation
 * and all their seats end together. What they learned stays theirs. Safe to call twice.
 */
export async function leave({ firm, person }: Going, memberId: string, { invitedOnly = false } = {}) {
  return db.$transaction(async (tx) => {
    // Pools before members, as when seats are given: the two must not wait for each other.
    const pools = await tx.seatPool.findMany({ where: { organizationId: firm.id }, select: { id: true } })
    await lockRows(
      tx,
      'SeatPool',
      pools.map(({ id }) => id),
    )
    const ended = await endMembership(tx, firm, { memberId, invitedOnly })
    if (!ended.ok) return ended
    return done({ seats: (await endSeats(tx, { memberId }, person.id)).length })
  })
}
