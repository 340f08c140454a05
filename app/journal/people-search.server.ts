import { db } from '#app/platform/db.server.ts'
import { asTyped, holding } from '#app/platform/typed-search.ts'

const perPage = 25

export type Found = { email: string; name: string | null; firm: string | null }

/**
 * For the office: everybody whose name, mail address or firm holds a text, with an account or without, each address once.
 * One statement, by the trigrams of names and addresses. Of fewer than three letters nobody is looked for.
 */
export async function peopleLike(text: string, page = 1): Promise<{ people: Found[]; more: boolean }> {
  if (text.length < 3) return { people: [], more: false }
  const like = `%${asTyped(text)}%`
  const rows = await db.$queryRaw<Found[]>`
    select email, max(name) as name, max(firm) as firm from (
      select email, name, null as firm from "User" where email ilike ${like} or name ilike ${like}
      union all
      select lower(m.email), nullif(m.name, ''), o.name from "Member" m join "Organization" o on o.id = m."organizationId"
      where m.email ilike ${like} or m.name ilike ${like}
      union all
      select lower(m.email), nullif(m.name, ''), o.name from "Organization" o join "Member" m on m."organizationId" = o.id
      where o.name ilike ${like} and m."leftAt" is null
      union all
      select email, nullif(name, email), "firmName" from "Request"
      where email ilike ${like} or name ilike ${like} or "firmName" ilike ${like}
      union all
      select email, null, null from "DateAlert" where email ilike ${like}
    ) found group by email order by email limit ${perPage + 1} offset ${(page - 1) * perPage}`
  return { people: rows.slice(0, perPage), more: rows.length > perPage }
}

/** For the office: the firms whose name holds a text, at most twenty. */
export const firmsLike = async (text: string) =>
  text.length < 3
    ? []
    : db.organization.findMany({
        where: { name: holding(text) },
        select: { id: true, name: true },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: 20,
      })
