import { expect, test } from 'vitest'
import { readDueDay, todayInRome } from './due-day.ts'

const today = '2027-03-01'

test('the day is Rome’s, also in the hour when London is still on the day before', () => {
  expect(todayInRome(new Date('2027-02-28T23:30:00Z'))).toBe('2027-03-01')
  expect(todayInRome(new Date('2027-07-01T21:30:00Z'))).toBe('2027-07-01')
})

test('no day, today and a day to come are fine', () => {
  expect(readDueDay('', today)).toEqual({ ok: true, day: null })
  expect(readDueDay(undefined, today)).toEqual({ ok: true, day: null })
  expect(readDueDay('2027-03-01', today)).toEqual({ ok: true, day: new Date('2027-03-01T00:00:00Z') })
})

test('a day that is none, has passed or is out of reach is refused with its reason', () => {
  const why = (typed: string) => {
    const read = readDueDay(typed, today)
    return read.ok ? 'fine' : read.why
  }
  expect(['domani', '2027-02-30', '2027-13-01', '2027-02-28', '2032-03-02', '2032-03-01'].map(why)).toEqual([
    'no-day',
    'no-day',
    'no-day',
    'past',
    'far',
    'fine',
  ])
})
