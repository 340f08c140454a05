import { expect, test } from 'vitest'
import { isOverdue, stuckBecause } from './stuck.ts'

const now = new Date('2027-03-31T12:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)
const learner = { completedAt: null, lastActive: null, since: ago(3), failedTwice: false }

test('ten days without a lesson or a quiz is stuck, nine are not', () => {
  expect(stuckBecause({ ...learner, since: ago(40), lastActive: ago(9) }, now)).toBeNull()
  expect(stuckBecause({ ...learner, since: ago(40), lastActive: ago(10) }, now)).toBe('ten-days')
})

test('who never began is stuck ten days after the course was open to them', () => {
  expect(stuckBecause({ ...learner, since: ago(9) }, now)).toBeNull()
  expect(stuckBecause({ ...learner, since: ago(10) }, now)).toBe('ten-days')
})

test('an old acquaintance with the course does not count before the seat', () => {
  expect(stuckBecause({ ...learner, since: ago(2), lastActive: ago(300) }, now)).toBeNull()
})

test('a quiz failed twice is stuck at once', () => {
  expect(stuckBecause({ ...learner, lastActive: ago(0), failedTwice: true }, now)).toBe('failed-twice')
})

test('nobody is stuck who has finished or was only invited', () => {
  expect(stuckBecause({ ...learner, completedAt: ago(20), since: ago(60), failedTwice: true }, now)).toBeNull()
  expect(stuckBecause({ ...learner, since: null }, now)).toBeNull()
})

test('a due day is overdue from the day after, unless the course is finished', () => {
  const due = new Date('2027-03-30T00:00:00Z')
  expect(isOverdue(due, null, '2027-03-30')).toBe(false)
  expect(isOverdue(due, null, '2027-03-31')).toBe(true)
  expect(isOverdue(due, ago(5), '2027-03-31')).toBe(false)
  expect(isOverdue(null, null, '2027-03-31')).toBe(false)
})
