import { Prisma } from '#prisma/client.ts'
import { db } from '#app/platform/db.server.ts'
import { marks } from './marks.ts'
import { mendedText } from './mend.server.ts'
import type { Kind, Wish } from './wish.ts'

/** An entry that was found; `title`, `summary` and `passage` carry marks around what matched (`partsOf`). */
export type Hit = { kind: Kind; id: string; path: string; title: string; summary: string; passage: string | null }
export type Group = { kind: Kind; total: number; hits: Hit[] }

/**
 * What was found, by kind, the best first. `how`: for the words as asked, for mended ones (`text` says which), for any of
 * them because nothing has all, or nothing at all.
 */
export type Finding = { how: 'asked' | 'mended' | 'any' | 'nothing'; text: string; groups: Group[]; pages: number }

const perKind = 5
const perPage = 10

/** Look for what somebody wishes: as typed, else with words mistyped put right, else for any of them. At most five statements. */
export async function findEntries(wish: Wish): Promise<Finding> {
  // A page beyond the first belongs to words that were found as they stand.
  for (const how of wish.page > 1 ? (['asked'] as const) : (['asked', 'mended', 'any'] as const)) {
    const text = await attempts[how](wish)
    const rows = text ? await look(wish, text) : []
    if (text && rows.length > 0) return { how, text, ...grouped(rows, wish) }
  }
  return { how: 'nothing', text: wish.text, groups: [], pages: 0 }
}

const attempts = {
  asked: ({ text }: Wish) => text,
  mended: (wish: Wish) => mendedText(wish),
  any: async (wish: Wish) => {
    const words = ((await mendedText(wish)) ?? wish.text).match(/[\p{L}\p{N}]{2,}/gu) ?? []
    return words.length > 1 ? words.join(' or ') : null
  },
}

type Row = Hit & { total: number; rank: number }

// One statement for every kind. The excerpts are made only for the rows that are shown; their cost grows with the text.
async function look(wish: Wish, text: string): Promise<Row[]> {
  const { config, query } = asQuery(wish.language, text)
  const [from, to] = wish.kind ? [(wish.page - 1) * perPage, wish.page * perPage] : [0, perKind]
  return db.$queryRaw<Row[]>`
    select kind, id, path, total, rank,
      ts_headline(${config}, title, ${query}, ${whole}) as title,
      ts_headline(${config}, summary, ${query}, ${whole}) as summary,
      case when body <> '' and to_tsvector(${config}, body) @@ ${query}
        then ts_headline(${config}, body, ${query}, ${part}) end as passage
    from (
      select *, count(*) over (partition by kind)::int as total,
        row_number() over (partition by kind order by rank desc, title, id) as place
      from (${matches(wish, query)}) as matching
    ) as ranked
    where place > ${from} and place <= ${to}
    order by kind, place`
}

const whole = `HighlightAll=true, StartSel=${marks.start}, StopSel=${marks.stop}`
const part = `MaxFragments=1, MaxWords=28, MinWords=12, StartSel=${marks.start}, StopSel=${marks.stop}`

/**
 * The rows that match, by the index. Titles weigh most, then summaries, then what stands in the text; and whoever looks for
 * a thing looks for the course about it, before its price and its dates.
 */
export const matches = ({ language, kind }: Pick<Wish, 'language' | 'kind'>, query: Prisma.Sql) => Prisma.sql`
  select kind::text as kind, id, path, title, summary, body, 
    ts_rank_cd(vector, ${query}, 1) * case kind when 'course' then 3 when 'lesson' then 1.2 else 1 end as rank
  from "SearchEntry"
  where vector @@ ${query} and language = ${language} and (until is null or until > now())
    ${kind ? Prisma.sql`and kind = ${kind}::"Found"` : Prisma.empty}`

/** A text as a query of its language. `websearch_to_tsquery` takes anything: operators it knows work, the rest are words. */
export function asQuery(language: string, text: string) {
  const config = Prisma.sql`${`academy_${language}`}::regconfig`
  return { config, query: Prisma.sql`websearch_to_tsquery(${config}, ${text})` }
}

function grouped(rows: Row[], { kind }: Wish) {
  const best = (hits: Row[]) => Math.max(...hits.map((hit) => hit.rank))
  const groups = [...Map.groupBy(rows, (row) => row.kind)]
    .toSorted(([, a], [, b]) => best(b) - best(a))
    .map(([kind, hits]): Group => ({ kind, total: hits[0]!.total, hits: hits.map(hitOf) }))
  return { groups, pages: kind ? Math.ceil((groups[0]?.total ?? 0) / perPage) : 1 }
}

const hitOf = ({ kind, id, path, title, summary, passage }: Row): Hit => ({ kind, id, path, title, summary, passage })
