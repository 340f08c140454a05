import { Prisma } from '#prisma/client.ts'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import type { Firm } from '#app/teams/roles.ts'
import type { SeatCount } from './seat-count.ts'

export type PoolRow = SeatCount & { id: string; courseId: string; course: string; createdAt: Date; suspended: boolean }

/** A firm's pools, the newest first, each with how it stands. One query. */
export async function poolsOf(firm: Pick<Firm, 'id'>, language: Language): Promise<PoolRow[]> {
  return db.$queryRaw<
    PoolRow[]
  >`${pools(language)} where p."organizationId" = ${firm.id} order by p."createdAt" desc, p.id`
}

/** One pool of this firm; null when there is none or it is another firm's. */
export async function poolOf(firm: Pick<Firm, 'id'>, id: string, language: Language): Promise<PoolRow | null> {
  const [row] = await db.$queryRaw<PoolRow[]>`
    ${pools(language)} where p.id = ${id} and p."organizationId" = ${firm.id}`
  return row ?? null
}

const pools = (language: Language) => Prisma.sql`
  select p.id, p."courseId", c.sheet->'title'->>${language} as course, p."createdAt",
    p."suspendedAt" is not null as suspended,
    l.size, l.used, l.size - l.used as free
  from "SeatPool" p
  join "Course" c on c.id = p."courseId"
  cross join lateral (
    select coalesce(sum(case m.kind when 'bought' then m.quantity when 'refunded' then -m.quantity end), 0)::int as size,
      coalesce(sum(case m.kind when 'assigned' then m.quantity when 'returned' then -m.quantity end), 0)::int as used
    from "SeatMove" m where m."poolId" = p.id) l`
