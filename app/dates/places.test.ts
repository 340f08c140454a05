import { expect, test } from 'vitest'
import { isOver, placesLeft, roomOn } from './places.ts'

test('places left are what is not taken, never fewer than none', () => {
  expect(placesLeft({ capacity: 10 }, 3)).toBe(7)
  expect(placesLeft({ capacity: 10 }, 10)).toBe(0)
  expect(placesLeft({ capacity: 8 }, 10)).toBe(0)
})

test('a date is over when it begins or was called off', () => {
  const now = new Date('2027-03-03T08:30:00Z')
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
  expect(isOver({ startsAt: at(1), cancelledAt: null }, now)).toBe(false)
  expect(isOver({ startsAt: now, cancelledAt: null }, now)).toBe(true)
  expect(isOver({ startsAt: at(-1), cancelledAt: null }, now)).toBe(true)
  expect(isOver({ startsAt: at(60), cancelledAt: at(-5) }, now)).toBe(true)
})

test('a date filled by holds may come free again; one filled by bookings is full', () => {
  expect(roomOn({ capacity: 10 }, { booked: 0, held: 0 })).toBe('free')
  expect(roomOn({ capacity: 10 }, { booked: 4, held: 2 })).toBe('free')
  expect(roomOn({ capacity: 10 }, { booked: 5, held: 2 })).toBe('last')
  expect(roomOn({ capacity: 10 }, { booked: 9, held: 1 })).toBe('reserved')
  expect(roomOn({ capacity: 10 }, { booked: 10, held: 0 })).toBe('full')
  expect(roomOn({ capacity: 3 }, { booked: 4, held: 0 })).toBe('full')
})
