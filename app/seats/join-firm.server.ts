import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done } from '#app/platform/expected.ts'
import { grantAccess } from '#app/learning/access.server.ts'
import { acceptInvitation } from '#app/teams/accept-invitation.server.ts'

/** Accept an invitation and open every course a seat of which was already waiting, in one go; a disputed purchase opens when it is settled. */
export async function joinFirm(person: Person, token: string) {
  return db.$transaction(async (tx) => {
    const accepted = await acceptInvitation(tx, person, token)
    if (!accepted.ok) return accepted
    // Locked: a seat that is being taken back this very moment must not be opened after it.
    const waiting = await tx.$queryRaw<{ id: string; courseId: string }[]>`
      select a.id, p."courseId" from "SeatAssignment" a join "SeatPool" p on p.id = a."poolId"
      where a."memberId" = ${accepted.value.memberId} and a."returnedAt" is null and p."suspendedAt" is null
      for update of a for share of p`
    for (const { id, courseId } of waiting) {
      await grantAccess(tx, { userId: person.id, courseId, source: 'seat', sourceId: id })
    }
    return done({ ...accepted.value, courses: waiting.length })
  })
}
