import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { ownersOf } from './owners.server.ts'
import { isLastOwner, mayChange, type Firm, type MemberRole } from './roles.ts'

type Which = {
  memberId: string
  /** Only while the invitation is unanswered: a withdrawal must not put out somebody who joined meanwhile. */
  invitedOnly?: boolean
}

/**
 * End a membership and whatever invitation is open for it: an owner's or manager's decision, or one's own. Called by
 * `seats` inside the transaction that takes the seats back. Safe to call twice.
 */
export async function endMembership(tx: Tx, firm: Firm, { memberId, invitedOnly = false }: Which) {
  await lockRows(tx, 'Organization', [firm.id])
  await lockRows(tx, 'Member', [memberId])
  const member = await tx.member.findFirst({ where: { id: memberId, organizationId: firm.id } })
  if (!member) return refuse('not-there')
  if (member.leftAt) return done(null)
  const no = objection(firm, { ...member, invitedOnly, owners: await ownersOf(tx, firm) })
  if (no) return refuse(no)
  const now = new Date()
  await tx.member.update({ where: { id: memberId }, data: { leftAt: now } })
  await tx.invitation.updateMany({ where: { memberId, usedAt: null, withdrawnAt: null }, data: { withdrawnAt: now } })
  return done(null)
}

type Ending = { id: string; role: MemberRole; joinedAt: Date | null; invitedOnly: boolean; owners: number }

function objection(firm: Firm, { id, role, joinedAt, invitedOnly, owners }: Ending) {
  if (invitedOnly && joinedAt) return 'has-joined'
  if (id !== firm.memberId && !mayChange(firm, role)) return 'only-owners'
  return isLastOwner(role, owners) ? 'last-owner' : null
}
