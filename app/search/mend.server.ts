import { db } from '#app/platform/db.server.ts'
import type { Wish } from './wish.ts'
import { unaccented, wordLike } from './words-in.ts'

// Below this two words share too few groups of three letters to mean the same: `cascta` and `cascata` share half.
const alike = 0.35

/** A text with every word that nobody here has written put right by the nearest one that somebody has; null when none is near. */
export async function mendedText({ text, language }: Pick<Wish, 'text' | 'language'>): Promise<string | null> {
  const typed = [...new Set(text.match(wordLike) ?? [])].slice(0, 12)
  if (typed.length === 0) return null
  const rows = await db.$queryRaw<{ typed: string; meant: string }[]>`
    select asked.typed, near.word as meant
    from unnest(${typed}::text[], ${typed.map(unaccented)}::text[]) as asked (typed, plain)
    cross join lateral (
      select word from "SearchWord"
      where language = ${language} and plain % asked.plain and similarity(plain, asked.plain) >= ${alike}
      order by similarity(plain, asked.plain) desc, abs(length(plain) - length(asked.plain)), word limit 1
    ) as near
    where not exists (
      select 1 from "SearchEntry"
      where vector @@ plainto_tsquery(${`academy_${language}`}::regconfig, asked.typed) and language = ${language}
    )`
  if (rows.length === 0) return null
  return text.replace(wordLike, (word) => rows.find((row) => row.typed === word)?.meant ?? word)
}
