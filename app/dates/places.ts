import type { Prisma } from '#prisma/client.ts'

/** What takes a place on these dates: whatever is booked, and whatever is held for a payment that may still come. */
export const stillTaken = (dateIds: string[], now: Date) =>
  ({
    courseDateId: { in: dateIds },
    OR: [{ state: 'booked' }, { state: 'held', heldUntil: { gt: now } }],
  }) satisfies Prisma.BookingWhereInput

/** How many places are left; never below zero, even when a capacity was lowered under what is booked. */
export const placesLeft = (date: { capacity: number }, taken: number) => Math.max(0, date.capacity - taken)

/** Places stop being sold when the date begins, or when it was called off. */
export const isOver = (date: { startsAt: Date; cancelledAt: Date | null }, now: Date) =>
  date.cancelledAt !== null || date.startsAt <= now

/** How a page speaks of the places: plenty, the last few, all of them in somebody's hands at the cashier, none. */
export type Room = 'free' | 'last' | 'reserved' | 'full'

/** `held` places may come back within the hour, so a date filled by them is `reserved` and not yet `full`. */
export function roomOn(date: { capacity: number }, taken: { booked: number; held: number }): Room {
  if (placesLeft(date, taken.booked) === 0) return 'full'
  const left = placesLeft(date, taken.booked + taken.held)
  if (left === 0) return 'reserved'
  return left <= 3 ? 'last' : 'free'
}
