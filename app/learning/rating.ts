/** From how many reviews on an average says something: before that it would be the mood of one person. */
export const enoughReviews = 5

/** The average of the reviews to one decimal; null while there are too few. */
export const ratingOf = ({ count, sum }: { count: number; sum: number }) =>
  count < enoughReviews ? null : { average: Math.round((sum * 10) / count) / 10, count }

/** A person as a review is signed: the first name and an initial. */
export function signature(name: string) {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  const last = rest.at(-1)
  return last ? `${first} ${String.fromCodePoint(last.codePointAt(0)!)}.` : first
}
