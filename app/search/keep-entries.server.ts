import type { Found } from '#prisma/client.ts'
import type { Language } from '#app/i18n/language.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { wordsIn } from './words-in.ts'

/** One thing that can be found, in one language, with all that everybody may read of it. */
export type Entry = {
  kind: Found
  id: string
  language: Language
  title: string
  summary: string
  body?: string
  path: string
  /** From then on it is not found any more. */
  until?: Date
}

// More than any lesson has; a tsvector may not grow without end.
const longest = 60_000

/** What a source says from now on, instead of all it said before; nothing takes it away. Safe to call twice. */
export async function keepEntries(tx: Tx, source: string, entries: Entry[]) {
  // Two processes that start at once say the same at the same time: the second waits, and says it again.
  await tx.$queryRaw`select 1 from (select pg_advisory_xact_lock(hashtext(${`search ${source}`}))) as waited`
  await tx.searchEntry.deleteMany({ where: { source } })
  await tx.searchWord.deleteMany({ where: { source } })
  if (entries.length === 0) return
  const kept = entries.map((entry) => ({
    ...entry,
    title: plain(entry.title),
    summary: plain(entry.summary),
    body: plain(entry.body ?? ''),
  }))
  await tx.searchEntry.createMany({ data: kept.map((entry) => ({ ...entry, source })) })
  await tx.searchWord.createMany({
    data: kept.flatMap(({ language, title, summary, body }) =>
      wordsIn(`${title} ${summary} ${body}`).map((word) => ({ ...word, language, source })),
    ),
    skipDuplicates: true,
  })
}

/** Let sources of which nothing is known say what they have: what an older version of the product published without a word. */
export async function keepMissing(kind: string, ids: string[], keep: (tx: Tx, id: string) => Promise<void>) {
  const missing = await missingSources(ids.map((id) => `${kind}:${id}`))
  for (const source of missing) await db.$transaction((tx) => keep(tx, source.slice(kind.length + 1)))
}

async function missingSources(sources: string[]) {
  const known = await db.searchEntry.findMany({
    where: { source: { in: sources } },
    distinct: ['source'],
    select: { source: true },
  })
  return sources.filter((source) => !known.some((one) => one.source === source))
}

const plain = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Co}\s]+/gu, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()
