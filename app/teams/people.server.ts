import { Prisma } from '#prisma/client.ts'
import { db } from '#app/platform/db.server.ts'
import type { Firm, MemberRole } from './roles.ts'

export const peopleAPage = 50

export type MemberRow = {
  id: string
  name: string
  email: string
  role: MemberRole
  departmentId: string | null
  department: string | null
  joinedAt: Date | null
  /** Until when the invitation works; null for who has joined, and once it no longer does. */
  expiresAt: Date | null
}

type Filter = { departmentId?: string | null; page?: number }

/** People of a firm, invited ones too, by name, fifty at a time; of one department when asked. One query. */
export async function peopleOf(firm: Pick<Firm, 'id'>, { departmentId, page = 1 }: Filter = {}) {
  const rows = await db.$queryRaw<(MemberRow & { total: number })[]>`
    ${memberRows} where m."organizationId" = ${firm.id} and m."leftAt" is null
      and (${departmentId ?? null}::text is null or m."departmentId" = ${departmentId ?? null})
    order by lower(coalesce(nullif(m.name, ''), m.email)), m.id
    limit ${peopleAPage} offset ${(page - 1) * peopleAPage}`
  const total = rows[0]?.total ?? 0
  return { people: rows, total, page, pages: Math.max(1, Math.ceil(total / peopleAPage)) }
}

/** One living member of this firm; null when they left or are another firm's. */
export async function memberOf(firm: Pick<Firm, 'id'>, id: string): Promise<MemberRow | null> {
  const [row] = await db.$queryRaw<MemberRow[]>`
    ${memberRows} where m.id = ${id} and m."organizationId" = ${firm.id} and m."leftAt" is null`
  return row ?? null
}

const memberRows = Prisma.sql`
  select m.id, m.name, m.email, m.role::text as role, m."departmentId", d.name as department, m."joinedAt",
    case when m."joinedAt" is null and i."expiresAt" > now() then i."expiresAt" end as "expiresAt", count(*) over ()::int as total
  from "Member" m
  left join "Department" d on d.id = m."departmentId"
  left join "Invitation" i on i."memberId" = m.id and i."usedAt" is null and i."withdrawnAt" is null`
