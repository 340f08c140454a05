/** Below this many answers, numbers would tell who said what. */
export const fewAnswers = 5

/**
 * What a poll says: how many answered, and what share chose what. Below five answers no shares are told. Percentages are
 * rounded so that they add up to a hundred; votes for a choice that the text no longer offers do not count.
 */
export function pollResult(choices: readonly string[], votes: Readonly<Record<string, number>>) {
  const counted = choices.map((id) => ({ id, votes: votes[id] ?? 0 }))
  const total = counted.reduce((sum, one) => sum + one.votes, 0)
  if (total < fewAnswers) return { total, shares: null }
  const exact = counted.map((one) => ({ ...one, share: (one.votes * 100) / total }))
  const lacking = 100 - exact.reduce((sum, { share }) => sum + Math.floor(share), 0)
  const nearest = exact.toSorted((a, b) => (b.share % 1) - (a.share % 1)).slice(0, lacking)
  const shares = exact.map((one) => ({
    id: one.id,
    votes: one.votes,
    percent: Math.floor(one.share) + (nearest.includes(one) ? 1 : 0),
  }))
  return { total, shares }
}
