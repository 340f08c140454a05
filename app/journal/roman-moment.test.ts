import { expect, test } from 'vitest'
import { romanField, romanMoment } from './roman-moment.ts'

test('a time is meant on a clock in Rome, in winter and in summer', () => {
  expect(romanMoment('2027-03-03T09:30')).toEqual(new Date('2027-03-03T08:30:00Z'))
  expect(romanMoment('2027-07-15T09:30')).toEqual(new Date('2027-07-15T07:30:00Z'))
  expect(romanMoment('2027-07-15T09:30:00')).toEqual(new Date('2027-07-15T07:30:00Z'))
})

test('what no calendar and no clock shows is no moment', () => {
  // On 28 March 2027 the clocks go from 2:00 to 3:00.
  for (const typed of ['2027-02-30T10:00', '2027-13-01T10:00', '2027-03-03T25:00', '2027-03-28T02:30', 'domani', ''])
    expect(romanMoment(typed)).toBeNull()
})

test('a field gives back the moment it was given, also at the hour that comes twice', () => {
  for (const at of ['2027-03-03T08:30:00Z', '2027-07-15T07:30:00Z', '2026-12-31T23:30:00Z'])
    expect(romanMoment(romanField(new Date(at)))).toEqual(new Date(at))
  expect(romanField(romanMoment('2027-10-31T02:30')!)).toBe('2027-10-31T02:30')
})
