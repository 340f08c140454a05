import * as z from 'zod'
import { fold } from './fold.ts'
import { wordingsOf } from './shapes.ts'

/** What authors say of a typed answer: what is right, what looks like it and is wrong, and whether slips of the hand count. */
export const typedAnswer = {
  accept: wordingsOf,
  wrong: wordingsOf.optional(),
  typos: z.enum(['none', 'small']).optional(),
}

type Wordings = { it: string[]; en: string[] }
export type Typed = { accept: Wordings; wrong?: Wordings | undefined; typos?: 'none' | 'small' | undefined }

/**
 * Whether a typed answer is right: it folds to an accepted text of either language (somebody who learns in English may
 * still type the Italian word), or, with `typos: small`, is one slip away from one of five letters or more, two from one of
 * nine or more. A slip that makes a text listed as wrong is no slip.
 */
export function accepts({ accept, wrong, typos }: Typed, typed: string): boolean {
  const given = fold(typed)
  const right = folded(accept)
  if (right.includes(given)) return true
  if (typos !== 'small' || (wrong && folded(wrong).includes(given))) return false
  return right.some((text) => slips(text, given) <= slipsAllowed(text))
}

/** What must stay the same for a change to be a mere correction; unchanged for questions that say nothing of slips. */
export const keyOfTyped = ({ accept, wrong, typos }: Typed) => [
  ...keysOf(accept),
  ...(typos === 'small' ? ['typos:small', ...(wrong ? keysOf(wrong) : [])] : []),
]

const folded = ({ it, en }: Wordings) => [...it, ...en].map(fold)
const keysOf = ({ it, en }: Wordings) => [it, en].map((texts) => [...new Set(texts.map(fold))].toSorted())

const slipsAllowed = (text: string) => (text.length >= 9 ? 2 : text.length >= 5 ? 1 : 0)

/**
 * How many slips lead from one text to another: a letter missing, too much, another one, or two side by side swapped
 * (Damerau's distance, no letter moved twice). More than two is not counted further.
 */
export function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) row.push(cheapest(rows, [a, b], [i, j]))
  }
  return rows[a.length]![b.length]!
}

function cheapest(rows: number[][], [a, b]: [string, string], [i, j]: [number, number]) {
  const other = a[i - 1] === b[j - 1] ? 0 : 1
  const cost = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + other)
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(cost, rows[i - 2]![j - 2]! + 1) : cost
}
