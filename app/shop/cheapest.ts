import { seatsWithoutQuote } from './bounds.ts'

/** What a firm can buy of one course: the course for whoever buys (at most one), and packs of seats. */
export type Choices = {
  one: { id: string; cents: number } | null
  packs: readonly { id: string; seats: number; cents: number; most: number }[]
}

/** What to put into the basket, what it comes to, and for how many people it is enough. */
export type Plan = { lines: { id: string; quantity: number }[]; totalCents: number; enoughFor: number }

/** Above so many people a firm gets a quotation. */
export const mostPeople = seatsWithoutQuote

/**
 * The cheapest way to let so many people take a course; null when the basket cannot hold enough for them. Never dearer for
 * fewer people than for more. At the same price packs win, since seats can be given again.
 */
export function cheapestFor(people: number, { one, packs }: Choices): Plan | null {
  if (!Number.isInteger(people) || people < 1 || people > mostPeople) return null
  const withOne = one && besides(one, packsFor(people - 1, packs))
  const plans = [packsFor(people, packs), withOne].filter((plan) => plan !== null)
  return plans.toSorted((a, b) => a.totalCents - b.totalCents)[0] ?? null
}

const besides = ({ id, cents }: NonNullable<Choices['one']>, plan: Plan | null): Plan | null =>
  plan && {
    lines: [{ id, quantity: 1 }, ...plan.lines],
    totalCents: plan.totalCents + cents,
    enoughFor: plan.enoughFor + 1,
  }

// One kind of pack after the other: the best for every number of people so far, then with so many of this kind besides.
function packsFor(people: number, packs: Choices['packs']): Plan | null {
  let best: (Plan | null)[] = Array.from({ length: people + 1 }, (_, covered) =>
    covered === 0 ? { lines: [], totalCents: 0, enoughFor: 0 } : null,
  )
  for (const pack of packs) best = best.map((_, covered) => cheapestWith(pack, covered, best))
  return best[people] ?? null
}

function cheapestWith({ id, seats, cents, most }: Choices['packs'][number], people: number, before: (Plan | null)[]) {
  const quantities = Array.from({ length: Math.min(most, Math.ceil(people / seats)) }, (_, index) => index + 1)
  const plans = quantities.flatMap((quantity): Plan[] => {
    const rest = before[Math.max(0, people - quantity * seats)]
    return rest
      ? [
          {
            lines: [...rest.lines, { id, quantity }],
            totalCents: rest.totalCents + quantity * cents,
            enoughFor: rest.enoughFor + quantity * seats,
          },
        ]
      : []
  })
  const without = before[people]
  return [...(without ? [without] : []), ...plans].toSorted((a, b) => a.totalCents - b.totalCents)[0] ?? null
}
