import { expect, test } from 'vitest'
import { mostOf, tooMuch } from './bounds.ts'

const course = { kind: 'course' as const, seats: 1, courseDate: null }
const pack = { kind: 'seats' as const, seats: 5, courseDate: null }
const place = { kind: 'place' as const, seats: 1, courseDate: { capacity: 12 } }

test('a course for one is bought once', () => {
  expect(tooMuch(course, 1)).toBeNull()
  expect(tooMuch(course, 2)).toBe('one-is-enough')
})

test('up to a hundred seats are bought, more are quoted', () => {
  expect(mostOf(pack)).toBe(20)
  expect(tooMuch(pack, 20)).toBeNull()
  expect(tooMuch(pack, 21)).toBe('ask-for-a-quote')
})

test('no more places than a room has', () => {
  expect(tooMuch(place, 12)).toBeNull()
  expect(tooMuch(place, 13)).toBe('too-many')
  expect(mostOf({ ...place, courseDate: null })).toBe(0)
})
