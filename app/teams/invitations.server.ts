import { db } from '#app/platform/db.server.ts'
import { stateOf } from './invitation-state.ts'
import { hashOf } from './invitation-token.server.ts'

/** What a link invites to: shown to whoever has it, for having it is the proof. Null for a link nobody made. */
export async function invitationAt(token: string, now = new Date()) {
  const invitation = await db.invitation.findUnique({
    where: { tokenHash: hashOf(token) },
    select: {
      invitedById: true,
      expiresAt: true,
      usedAt: true,
      withdrawnAt: true,
      member: {
        select: {
          email: true,
          userId: true,
          organization: { select: { name: true } },
          department: { select: { name: true } },
        },
      },
    },
  })
  if (!invitation) return null
  const { member, expiresAt } = invitation
  const by = await db.user.findUnique({ where: { id: invitation.invitedById }, select: { name: true } })
  return {
    state: stateOf(invitation, now),
    firm: member.organization.name,
    department: member.department?.name ?? null,
    by: by?.name ?? null,
    email: member.email,
    joinedBy: member.userId,
    expiresAt,
  }
}
