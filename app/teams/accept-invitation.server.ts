import type { Person } from '#app/identity/person.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { firmOf } from './firms.server.ts'
import { stateOf } from './invitation-state.ts'
import { hashOf } from './invitation-token.server.ts'

/**
 * Make a signed-in person the member an invitation was written for. Who has the link may use it with any account: the
 * page says beforehand with which one. Called by `seats` inside the transaction that opens the seats.
 */
export async function acceptInvitation(tx: Tx, person: Person, token: string) {
  await lockRows(tx, 'User', [person.id])
  const found = await invitationOf(tx, token)
  if (!found) return refuse('unknown')
  // Read again behind the lock: a withdrawal may have come first.
  await lockRows(tx, 'Member', [found.memberId])
  const invitation = await invitationOf(tx, token)
  if (!invitation) return refuse('unknown')
  const firm = await firmOf(person, tx)
  if (firm) return refuse(firm.id === invitation.member.organizationId ? 'already-here' : 'other-firm')
  const now = new Date()
  const state = stateOf(invitation, now)
  if (state !== 'open') return refuse(state)
  await tx.invitation.update({ where: { id: invitation.id }, data: { usedAt: now } })
  await tx.member.update({
    where: { id: invitation.memberId },
    data: { userId: person.id, joinedAt: now, name: invitation.member.name || person.name },
  })
  return done({ memberId: invitation.memberId, organizationId: invitation.member.organizationId })
}

const invitationOf = (tx: Tx, token: string) =>
  tx.invitation.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { member: { select: { organizationId: true, name: true } } },
  })
