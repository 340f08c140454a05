import { expect, test } from 'vitest'
import { readSorting, sortingOf } from './sorting.ts'

test('an address says the order, and nonsense means by name', () => {
  expect(['-progress', 'active', 'drop table', null].map(readSorting)).toEqual([
    { by: 'progress', down: true },
    { by: 'active', down: false },
    { by: 'name', down: false },
    { by: 'name', down: false },
  ])
})

test('a second click turns the order round, another column begins upwards', () => {
  expect(sortingOf('name', { by: 'name', down: false })).toBe('-name')
  expect(sortingOf('name', { by: 'name', down: true })).toBe('name')
  expect(sortingOf('progress', { by: 'name', down: false })).toBe('progress')
})
