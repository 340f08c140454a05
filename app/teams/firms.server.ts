import { db, type Tx } from '#app/platform/db.server.ts'
import type { Firm } from './roles.ts'

export type { Firm } from './roles.ts'

/** The firm a person belongs to now, and as what; null when they belong to none. One firm per person. */
export async function firmOf(person: { id: string }, tx: Tx = db): Promise<Firm | null> {
  const member = await tx.member.findFirst({
    where: { userId: person.id, joinedAt: { not: null }, leftAt: null },
    orderBy: { joinedAt: 'asc' },
    select: { id: true, role: true, departmentId: true, organization: { select: { id: true, name: true } } },
  })
  if (!member) return null
  const { organization, id: memberId, role, departmentId } = member
  return { id: organization.id, name: organization.name, role, memberId, departmentId }
}
