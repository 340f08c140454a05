import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { ledgerShows } from './ledger-shows.ts'
import type { Firm } from '#app/teams/roles.ts'

export const candidatesAPage = 50

export type Holder = {
  id: string
  memberId: string
  name: string
  department: string | null
  joined: boolean
  assignedAt: Date
  dueOn: Date | null
}

/** Who has a seat of a pool now, by name. Never more rows than the pool has seats. */
export const holdersOf = (poolId: string) => db.$queryRaw<Holder[]>`
  select a.id, m.id as "memberId", coalesce(nullif(m.name, ''), m.email) as name, d.name as department,
    m."joinedAt" is not null as joined, a."assignedAt", a."dueOn"
  from "SeatAssignment" a
  join "Member" m on m.id = a."memberId"
  left join "Department" d on d.id = m."departmentId"
  where a."poolId" = ${poolId} and a."returnedAt" is null
  order by lower(coalesce(nullif(m.name, ''), m.email)), m.id`

export type Candidate = { id: string; name: string; email: string; department: string | null; joined: boolean }
type Asked = { courseId: string; departmentId: string | null; page: number }

/** People of a firm who have no seat for a course yet, by name, fifty at a time; of one department when asked. */
export async function candidatesOf(firm: Pick<Firm, 'id'>, { courseId, departmentId, page }: Asked) {
  const rows = await db.$queryRaw<(Candidate & { total: number })[]>`
    select m.id, coalesce(nullif(m.name, ''), m.email) as name, m.email, d.name as department,
      m."joinedAt" is not null as joined, count(*) over ()::int as total
    from "Member" m
    left join "Department" d on d.id = m."departmentId"
    where m."organizationId" = ${firm.id} and m."leftAt" is null
      and (${departmentId}::text is null or m."departmentId" = ${departmentId})
      and not exists (
        select 1 from "SeatAssignment" a join "SeatPool" p on p.id = a."poolId"
        where a."memberId" = m.id and a."returnedAt" is null and p."courseId" = ${courseId})
    order by lower(coalesce(nullif(m.name, ''), m.email)), m.id
    limit ${candidatesAPage} offset ${(page - 1) * candidatesAPage}`
  const total = rows[0]?.total ?? 0
  return { people: rows, total, page, pages: Math.max(1, Math.ceil(total / candidatesAPage)) }
}

export type LedgerLine = {
  id: string
  kind: 'bought' | 'refunded' | 'assigned' | 'returned'
  quantity: number
  at: Date
  member: string | null
  by: string | null
}

/** The last lines of a pool's ledger, the newest first, with the names to tell them in words. */
export const ledgerLines = (poolId: string) => db.$queryRaw<LedgerLine[]>`
  select v.id, v.kind::text as kind, v.quantity, v.at, coalesce(nullif(m.name, ''), m.email) as member, u.name as by
  from "SeatMove" v
  left join "SeatAssignment" a on a.id = v."assignmentId"
  left join "Member" m on m.id = a."memberId"
  left join "User" u on u.id = v."byId"
  where v."poolId" = ${poolId}
  order by v.at desc, v.id desc limit ${ledgerShows}`

export type MemberSeat = { id: string; poolId: string; course: string; assignedAt: Date; dueOn: Date | null }

/** The seats one of the firm's people has now. */
export const seatsOfMember = (firm: Pick<Firm, 'id'>, memberId: string, language: Language) => db.$queryRaw<
  MemberSeat[]
>`
  select a.id, p.id as "poolId", c.sheet->'title'->>${language} as course, a."assignedAt", a."dueOn"
  from "SeatAssignment" a
  join "SeatPool" p on p.id = a."poolId" and p."organizationId" = ${firm.id}
  join "Course" c on c.id = p."courseId"
  where a."memberId" = ${memberId} and a."returnedAt" is null
  order by a."assignedAt", a.id`
