import { expect, test } from 'vitest'
import { ratingOf, signature } from './rating.ts'

test('four reviews have no average, five have one, to one decimal', () => {
  expect(ratingOf({ count: 4, sum: 20 })).toBeNull()
  expect(ratingOf({ count: 5, sum: 23 })).toEqual({ average: 4.6, count: 5 })
  expect(ratingOf({ count: 6, sum: 25 })).toEqual({ average: 4.2, count: 6 })
})

test('a review is signed with a first name and an initial', () => {
  expect(['Sara Esempio', 'Ada', 'Maria Pia De Rossi', ' Èva  Ångström '].map(signature)).toEqual([
    'Sara E.',
    'Ada',
    'Maria R.',
    'Èva Å.',
  ])
})
