import { expect, test } from 'vitest'
import { comparisons } from './comparison.ts'

const ware = (id: string, kind: 'course' | 'seats' | 'place', cents: number, seats = 1) => ({
  id,
  kind,
  seats,
  courseId: 'cascade',
  slugs: null,
  title: { it: id, en: id },
  price: { cents, currency: 'eur', vatBasisPoints: 2200 },
})

test('the ways to have a course stand side by side, smallest first, with the price per person and what a pack saves', () => {
  const [cascade, phone] = comparisons([
    ware('twenty', 'seats', 199_999, 20),
    ware('five', 'seats', 59_500, 5),
    ware('one', 'course', 14_900),
    ware('day', 'place', 39_000),
    { ...ware('phone', 'course', 9_900), courseId: 'phone' },
  ])
  expect(
    cascade!.ways.map(({ id, people, eachCents, lessEachCents }) => [id, people, eachCents, lessEachCents]),
  ).toEqual([
    ['one', 1, 14_900, 0],
    ['five', 5, 11_900, 3_000],
    ['twenty', 20, 10_000, 4_900],
  ])
  expect(phone!.ways.map(({ id }) => id)).toEqual(['phone'])
})

test('a pack dearer than the price for one saves nothing, and without a price for one nothing is claimed', () => {
  expect(comparisons([ware('one', 'course', 100), ware('two', 'seats', 300, 2)])[0]!.ways[1]!.lessEachCents).toBe(0)
  expect(comparisons([ware('five', 'seats', 500, 5)])[0]!.ways[0]!.lessEachCents).toBe(0)
})
