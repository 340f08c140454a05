import { expect, test } from 'vitest'
import { startOfRomanDay } from './roman-day.ts'

test('a day begins at midnight in Rome, in winter and in summer', () => {
  const startOf = (moment: string) => startOfRomanDay(new Date(moment)).toISOString()
  expect(startOf('2026-11-22T07:15:30.500Z')).toBe('2026-11-21T23:00:00.000Z')
  expect(startOf('2026-11-21T23:00:00Z')).toBe('2026-11-21T23:00:00.000Z')
  expect(startOf('2026-11-21T22:59:59Z')).toBe('2026-11-20T23:00:00.000Z')
  expect(startOf('2026-07-01T21:30:00Z')).toBe('2026-06-30T22:00:00.000Z')
})
