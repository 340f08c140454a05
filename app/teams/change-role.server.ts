import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { ownersOf } from './owners.server.ts'
import { isLastOwner, mayGiveRoles, type Managing, type MemberRole } from './roles.ts'

/** Make somebody of the firm owner, manager or employee. Owners decide; one owner always stays, and has joined. */
export async function changeRole({ firm }: Managing, memberId: string, role: MemberRole) {
  if (!mayGiveRoles(firm)) return refuse('only-owners')
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Organization', [firm.id])
    const member = await tx.member.findFirst({ where: { id: memberId, organizationId: firm.id, leftAt: null } })
    if (!member) return refuse('not-there')
    if (role === 'owner' && !member.joinedAt) return refuse('not-joined')
    if (role !== 'owner' && isLastOwner(member.role, await ownersOf(tx, firm))) return refuse('last-owner')
    await tx.member.update({ where: { id: member.id }, data: { role } })
    return done(null)
  })
}
