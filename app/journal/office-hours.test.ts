import { expect, test } from 'vitest'
import { inOfficeHours, onWeekday } from './office-hours.ts'
import { romanMoment } from './roman-moment.ts'

const open = (typed: string) => inOfficeHours(romanMoment(typed)!)

test('the office is there from Monday to Friday, from nine until six, on a clock in Rome', () => {
  // A Friday in winter, a Monday in summer.
  for (const day of ['2027-01-15', '2027-07-12']) {
    expect(['08:59', '09:00', '17:59', '18:00'].map((time) => open(`${day}T${time}`))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(open(`${day}T03:00`)).toBe(false)
  }
  expect([open('2027-01-16T10:00'), open('2027-01-17T10:00')]).toEqual([false, false])
})

test('weekdays are counted over a weekend and a change of the clocks, from any day of the week', () => {
  // Thursday 25 to Sunday 28 March 2027, when summer time begins.
  const next = (from: string, nth: number) => onWeekday(romanMoment(from)!, nth, '10:00')
  expect(next('2027-03-25T23:30', 1)).toEqual(romanMoment('2027-03-26T10:00'))
  expect(next('2027-03-25T23:30', 2)).toEqual(romanMoment('2027-03-29T10:00'))
  for (const from of ['2027-03-26T08:00', '2027-03-27T08:00', '2027-03-28T08:00'])
    expect([next(from, 1), next(from, 6)]).toEqual([romanMoment('2027-03-29T10:00'), romanMoment('2027-04-05T10:00')])
})
