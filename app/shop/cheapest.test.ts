import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cheapestFor, mostPeople, type Choices } from './cheapest.ts'

const ours: Choices = {
  one: { id: 'one', cents: 14_900 },
  packs: [{ id: 'five', seats: 5, cents: 59_500, most: 20 }],
}

test('one person takes the course, more take packs, and the course fills up where that is cheaper', () => {
  const told = [1, 2, 5, 6, 7, 10, 11, 100].map((people) => {
    const plan = cheapestFor(people, ours)!
    return [
      people,
      plan.lines.map(({ id, quantity }) => `${quantity} ${id}`).join(' + '),
      plan.totalCents,
      plan.enoughFor,
    ]
  })
  expect(told).toEqual([
    [1, '1 one', 14_900, 1],
    [2, '1 five', 59_500, 5],
    [5, '1 five', 59_500, 5],
    [6, '1 one + 1 five', 74_400, 6],
    [7, '2 five', 119_000, 10],
    [10, '2 five', 119_000, 10],
    [11, '1 one + 2 five', 133_900, 11],
    [100, '20 five', 1_190_000, 100],
  ])
})

test('what is no number of people, or more than the basket holds, has no plan', () => {
  for (const people of [0, -1, 1.5, Number.NaN, Infinity, mostPeople + 1]) expect(cheapestFor(people, ours)).toBeNull()
  expect(cheapestFor(2, { one: ours.one, packs: [] })).toBeNull()
  expect(cheapestFor(1, { one: null, packs: [] })).toBeNull()
  expect(cheapestFor(9, { one: null, packs: [{ id: 'four', seats: 4, cents: 1, most: 2 }] })).toBeNull()
})

const choices = fc.record({
  one: fc.option(fc.record({ id: fc.constant('one'), cents: fc.integer({ min: 50, max: 50_000 }) })),
  packs: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      seats: fc.integer({ min: 2, max: 9 }),
      cents: fc.integer({ min: 50, max: 300_000 }),
      most: fc.integer({ min: 1, max: 4 }),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
})

/** Every basket there is, tried one by one. */
function byTrying(people: number, { one, packs }: Choices): number | null {
  let baskets = [{ seats: 0, cents: 0 }, ...(one ? [{ seats: 1, cents: one.cents }] : [])]
  for (const { seats, cents, most } of packs)
    baskets = baskets.flatMap((before) =>
      Array.from({ length: most + 1 }, (_, times) => ({
        seats: before.seats + times * seats,
        cents: before.cents + times * cents,
      })),
    )
  const enough = baskets.filter((basket) => basket.seats >= people).map(({ cents }) => cents)
  return enough.length > 0 ? Math.min(...enough) : null
}

test('no basket that is enough is cheaper', () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: 40 }), (has, people) => {
      expect(cheapestFor(people, has)?.totalCents ?? null).toBe(byTrying(people, has))
    }),
  )
})

test('where there is no basket for some, there is none for more', () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: mostPeople - 1 }), (has, people) => {
      fc.pre(cheapestFor(people, has) === null)
      expect(cheapestFor(people + 1, has)).toBeNull()
    }),
  )
})

test('a plan adds up, stays within what the basket holds, and is never cheaper for more people', () => {
  fc.assert(
    fc.property(choices, fc.integer({ min: 1, max: mostPeople - 1 }), (has, people) => {
      const [plan, next] = [cheapestFor(people, has), cheapestFor(people + 1, has)]
      fc.pre(plan !== null)
      const wares = [...(has.one ? [{ ...has.one, seats: 1, most: 1 }] : []), ...has.packs]
      const lines = plan.lines.map(({ id, quantity }) => ({ ...wares.find((ware) => ware.id === id)!, quantity }))
      expect(lines.reduce((sum, { cents, quantity }) => sum + cents * quantity, 0)).toBe(plan.totalCents)
      expect(lines.reduce((sum, { seats, quantity }) => sum + seats * quantity, 0)).toBe(plan.enoughFor)
      expect(lines.every(({ quantity, most }) => quantity >= 1 && quantity <= most)).toBe(true)
      expect(plan.enoughFor).toBeGreaterThanOrEqual(people)
      expect(next?.totalCents ?? Infinity).toBeGreaterThanOrEqual(plan.totalCents)
    }),
  )
})
