import type { Ware } from './window.server.ts'

type Compared = Pick<Ware, 'id' | 'kind' | 'seats' | 'price' | 'title' | 'courseId' | 'slugs'>

/** The ways to have one course, side by side: for one person first, then the packs, the smaller first. */
export type Comparison = {
  courseId: string
  slugs: Ware['slugs']
  ways: (Compared & { people: number; eachCents: number; lessEachCents: number })[]
}

/** Group what is on sale by course, with the price per person and what a pack saves each beside the price for one. */
export function comparisons(wares: Compared[]): Comparison[] {
  const lessons = wares.filter((ware) => ware.kind !== 'place')
  return [...Map.groupBy(lessons, (ware) => ware.courseId)].map(([courseId, ways]) => {
    const one = ways.find((ware) => ware.kind === 'course')?.price.cents
    return {
      courseId,
      slugs: ways[0]?.slugs ?? null,
      ways: ways
        .map((ware) => {
          const people = ware.kind === 'course' ? 1 : ware.seats
          // A person never pays less than what is said: fractions of a cent round up.
          const eachCents = Math.ceil(ware.price.cents / people)
          return { ...ware, people, eachCents, lessEachCents: Math.max(0, (one ?? eachCents) - eachCents) }
        })
        .toSorted((a, b) => a.people - b.people),
    }
  })
}
