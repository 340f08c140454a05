import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, monthOf, monthsFrom, monthToShow, weeksOf } from './month.ts'

test('a late evening in London is the next day, and the next month, in Rome', () => {
  expect(dayOf(new Date('2027-03-31T22:30:00Z'))).toBe('2027-04-01')
  expect(monthOf(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01')
})

test('months follow one another over the end of a year', () => {
  expect([monthsFrom('2026-12', 1), monthsFrom('2027-01', -1), monthsFrom('2026-11', 14)]).toEqual([
    '2027-01',
    '2026-12',
    '2028-01',
  ])
})

test('weeks run from Monday to Sunday', () => {
  const days = weeksOf('2027-02').map((week) => week.map((cell) => cell?.day ?? 0))
  expect(days).toEqual([
    [1, 2, 3, 4, 5, 6, 7],
    [8, 9, 10, 11, 12, 13, 14],
    [15, 16, 17, 18, 19, 20, 21],
    [22, 23, 24, 25, 26, 27, 28],
  ])
  expect(weeksOf('2026-11')[0]!.map((cell) => cell?.day ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 1])
})

test('a month holds each of its days once, each under its week day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2000, max: 2100 }), (of, year) => {
      const month = `${year}-${String(of).padStart(2, '0')}` as const
      const weeks = weeksOf(month)
      const days = weeks.flatMap((week) => week.flatMap((cell, column) => (cell ? [{ ...cell, column }] : [])))
      expect(weeks.every((week) => week.length === 7 && week.some(Boolean))).toBe(true)
      expect(days.map(({ day }) => day)).toEqual(Array.from({ length: days.length }, (_, index) => index + 1))
      expect(monthsFrom(days.at(-1)!.iso.slice(0, 7) as typeof month, 0)).toBe(month)
      for (const { iso, column } of days) expect((new Date(`${iso}T12:00:00Z`).getUTCDay() + 6) % 7).toBe(column)
    }),
  )
})

test('the month shown is never past, never beyond the last date, and the first with a date when nothing usable is asked', () => {
  const now = new Date('2026-11-22T10:00:00Z')
  const months = ['2027-01', '2027-03'] as const
  const shown = [null, '', 'x', '2026-13', '2026-01', '2026-12', '2027-02', '2099-01', '2027-1'].map((asked) =>
    monthToShow(asked, months, now),
  )
  expect(shown).toEqual([
    '2027-01',
    '2027-01',
    '2027-01',
    '2027-01',
    '2026-11',
    '2026-12',
    '2027-02',
    '2027-03',
    '2027-01',
  ])
  expect(monthToShow('2027-05', [], now)).toBe('2026-11')
})
