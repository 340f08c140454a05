/** From how many answers on numbers say something. */
export const enough = 20

type Choice = { id: string; right: boolean; count: number }
export type Item = {
  count: number
  /** The mean part of the point, from 0 to 1. */
  facility: number
  /** How much answering this one goes with the rest of the quiz, from -1 to 1; null where nobody differs. */
  discrimination: number | null
  choices: Choice[]
}

/** What may be wrong with a question, judged by how people answered. */
export type Flag = 'hard' | 'easy' | 'against' | 'weak' | 'tempting' | 'unused'

/** What of a question deserves a look. Small numbers are no ground to suspect anything. */
export function flagsOf(item: Item): Flag[] {
  if (item.count < enough) return []
  return (Object.keys(suspicions) as Flag[]).filter((flag) => suspicions[flag](item))
}

const suspicions: Record<Flag, (item: Item) => boolean> = {
  hard: ({ facility }) => facility < 0.3,
  easy: ({ facility }) => facility > 0.95,
  against: ({ discrimination }) => discrimination !== null && discrimination < 0,
  // What nearly everybody gets tells nobody apart, and says so already.
  weak: ({ discrimination, facility }) =>
    discrimination !== null && discrimination >= 0 && discrimination < 0.15 && facility <= 0.95,
  tempting: ({ choices }) => isTempting(choices),
  unused: ({ choices, count: all }) => choices.some(({ right, count }) => !right && count < all * 0.02),
}

/** A wrong option that more people choose than any right one. */
function isTempting(choices: Choice[]) {
  const most = (right: boolean) =>
    Math.max(0, ...choices.filter((one) => one.right === right).map(({ count }) => count))
  return most(false) > most(true)
}
