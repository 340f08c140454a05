import { expect, test } from 'vitest'
import { inRome, onTheWall } from './rome.ts'

test('a wall in Rome shows summer and winter time', () => {
  expect(onTheWall(new Date('2027-01-15T08:30:00Z'))).toEqual({ day: '20270115', time: '093000' })
  expect(onTheWall(new Date('2027-07-15T07:30:00Z'))).toEqual({ day: '20270715', time: '093000' })
  expect(onTheWall(new Date('2027-07-14T22:00:00Z'))).toEqual({ day: '20270715', time: '000000' })
})

test('so many days from now at half past nine is half past nine in Rome, also across a change of the clocks', () => {
  const before = new Date('2027-03-20T12:00:00Z')
  expect(inRome(before, 1, '09:30').toISOString()).toBe('2027-03-21T08:30:00.000Z')
  expect(inRome(before, 8, '09:30').toISOString()).toBe('2027-03-28T07:30:00.000Z')
  expect(inRome(before, 30, '17:00').toISOString()).toBe('2027-04-19T15:00:00.000Z')
  expect(inRome(new Date('2027-10-20T22:30:00Z'), 11, '10:00').toISOString()).toBe('2027-11-01T09:00:00.000Z')
})
