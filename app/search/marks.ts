/** What stands around a match in an excerpt of the database: two characters of Unicode's private area: what is kept to be found loses them. */
export const marks = { start: '\uE002', stop: '\uE003' } as const

/** An excerpt in parts, those that matched among them. Nothing in it is markup: a page draws every part as text. */
export function partsOf(excerpt: string): { text: string; matched: boolean }[] {
  return excerpt
    .split(/(\uE002[^\uE003]*\uE003)/)
    .filter(Boolean)
    .map((part) => ({ text: part.replace(/[\uE002\uE003]/g, ''), matched: part.startsWith(marks.start) }))
}
