import { db } from '#app/platform/db.server.ts'
import type { Firm } from './roles.ts'

/** How many people a firm has, how many it awaits, and how many departments. One query. */
export async function firmStanding(firm: Pick<Firm, 'id'>) {
  const [counts] = await db.$queryRaw<[{ joined: number; invited: number; departments: number }]>`
    select count(*) filter (where m."joinedAt" is not null)::int as joined,
      count(*) filter (where m."joinedAt" is null)::int as invited,
      (select count(*)::int from "Department" d where d."organizationId" = ${firm.id}) as departments
    from "Member" m where m."organizationId" = ${firm.id} and m."leftAt" is null`
  return counts
}
