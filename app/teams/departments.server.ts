import { db, type Tx } from '#app/platform/db.server.ts'
import type { Firm } from './roles.ts'

export type Department = { id: string; name: string; people: number }

/** A firm's departments by name, with how many people each has (invited ones too). */
export async function departmentsOf(firm: Pick<Firm, 'id'>): Promise<Department[]> {
  return db.$queryRaw<Department[]>`
    select d.id, d.name, count(m.id)::int as people
    from "Department" d left join "Member" m on m."departmentId" = d.id and m."leftAt" is null
    where d."organizationId" = ${firm.id}
    group by d.id order by lower(d.name), d.id`
}

/** One department of this firm; null when it is gone or another firm's. */
export const departmentOf = (firm: Pick<Firm, 'id'>, id: string, tx: Tx = db) =>
  tx.department.findFirst({
    where: { id, organizationId: firm.id },
    select: { id: true, name: true, _count: { select: { members: { where: { leftAt: null } } } } },
  })
