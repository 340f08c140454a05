import { expect, test } from 'vitest'
import { duration } from './duration.ts'

test('minutes are said in hours and minutes, in both languages', () => {
  expect([0, 1, 45, 60, 75, 120].map((minutes) => duration(minutes, 'it'))).toEqual([
    '0 minuti',
    '1 minuto',
    '45 minuti',
    '1 ora',
    '1 ora e 15 minuti',
    '2 ore',
  ])
  expect(duration(75, 'en')).toBe('1 hour and 15 minutes')
})
