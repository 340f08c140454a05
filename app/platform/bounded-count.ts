/**
 * As many as a list counts of what a typed text fits: beyond that, rows would be read only to say a number nobody needs.
 * `bounded` is asked of the database, which then stops one further; `boundedCount` reads its answer.
 */
export const mostCounted = 1_000
export const bounded = { take: mostCounted + 1 } as const

/** How many were found, or as many as are counted and that there are more. */
export const boundedCount = (found: number) => ({
  count: Math.min(found, mostCounted),
  beyond: found > mostCounted,
})
