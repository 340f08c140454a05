export const sortings = ['name', 'progress', 'active'] as const
export type Sorting = { by: (typeof sortings)[number]; down: boolean }

/** How a list is sorted, as its address says it: `progress` upwards, `-progress` downwards, by name when in doubt. */
export function readSorting(wish: string | null): Sorting {
  const down = wish?.startsWith('-') ?? false
  const by = sortings.find((name) => name === wish?.replace(/^-/, ''))
  return by ? { by, down } : { by: 'name', down: false }
}

/** What the address of a column's link says: a second click turns the order round. */
export const sortingOf = (by: Sorting['by'], now: Sorting) => (now.by === by && !now.down ? `-${by}` : by)
