import { expect, test } from 'vitest'
import { pollResult } from './poll-result.ts'

const choices = ['a', 'b', 'c']

test('under five answers no share is told', () => {
  expect(pollResult(choices, { a: 3, b: 1 })).toEqual({ total: 4, shares: null })
})

test('percentages add up to a hundred, and votes for what is no longer offered do not count', () => {
  const { total, shares } = pollResult(choices, { a: 2, b: 2, c: 2, gone: 9 })
  expect(total).toBe(6)
  expect(shares?.map(({ percent }) => percent)).toEqual([34, 33, 33])
  expect(pollResult(choices, { b: 5 }).shares?.map(({ percent }) => percent)).toEqual([0, 100, 0])
})
