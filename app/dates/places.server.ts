import { setTimeout } from 'node:timers/promises'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockingIsOff } from '#app/platform/faults.server.ts'
import { later } from '#app/platform/jobs.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { isOver, placesLeft, stillTaken } from './places.ts'
import { tellBooked, tellFreed } from './tasks.server.ts'

/** So many places on a date for a line of an order. */
export type PlaceWish = { courseDateId: string; places: number; orderLineId: string; userId: string }

/**
 * Hold places while their order is being paid. Here it is decided whether a date is full: the dates are locked, what is
 * taken by others is counted, and the holds are written, all or none. Once per transaction, with every wish of the order.
 * Called again for the same lines (the buyer tries to pay once more) it renews their holds.
 */
export async function holdPlaces(tx: Tx, wishes: PlaceWish[], heldUntil: Date) {
  const lines = wishes.map((wish) => wish.orderLineId)
  const no = await cannotHave(tx, wishes, lines)
  if (no) return refuse(no)
  await tx.booking.createMany({
    data: wishes.flatMap(({ places, ...wish }) =>
      Array.from({ length: places }, (_, place) => ({ ...wish, place: place + 1, heldUntil })),
    ),
    skipDuplicates: true,
  })
  await tx.booking.updateMany({
    where: { orderLineId: { in: lines }, bookedAt: null },
    data: { state: 'held', heldUntil, releasedAt: null },
  })
  return done(null)
}

/**
 * Turn the holds of paid order lines into booked places. Safe to call twice. Under the lock a hold that has lapsed counts
 * like a new wish: it is honoured while there is room on a date to come, otherwise nothing changes and the money has to
 * go back.
 */
export async function confirmPlaces(tx: Tx, orderLineIds: string[]) {
  const waiting = { orderLineId: { in: orderLineIds }, bookedAt: null }
  const rows = await tx.booking.findMany({ where: waiting, select: { courseDateId: true } })
  const ids = rows.map((row) => row.courseDateId)
  await lockRows(tx, 'CourseDate', ids)

  const now = new Date()
  const held = await tx.booking.findMany({ where: waiting })
  const lapsed = held.filter((row) => row.state === 'released' || row.heldUntil <= now)
  const needed = sumByDate(lapsed.map((row) => [row.courseDateId, 1]))
  for (const date of await leftOn(tx, ids, now)) {
    const late = needed.get(date.id) ?? 0
    if (date.cancelledAt || (late > 0 && (isOver(date, now) || date.left < late))) return refuse('no-place-left')
  }

  await tx.booking.updateMany({ where: waiting, data: { state: 'booked', bookedAt: now, releasedAt: null } })
  for (const orderLineId of linesOf(held)) await later(tx, tellBooked, { orderLineId })
  return done(null)
}

/**
 * Give the places of order lines back, held or booked. Freeing needs no lock. Safe to call twice. Whoever had booked is
 * told.
 */
export async function releasePlaces(tx: Tx, orderLineIds: string[]) {
  const freed = await tx.booking.updateManyAndReturn({
    where: { orderLineId: { in: orderLineIds }, state: { not: 'released' } },
    data: { state: 'released', releasedAt: new Date() },
    select: { orderLineId: true, bookedAt: true },
  })
  for (const orderLineId of linesOf(freed.filter((row) => row.bookedAt))) await later(tx, tellFreed, { orderLineId })
}

const linesOf = (rows: { orderLineId: string }[]) => new Set(rows.map((row) => row.orderLineId))

async function cannotHave(tx: Tx, wishes: PlaceWish[], lines: string[]) {
  const wanted = sumByDate(wishes.map((wish) => [wish.courseDateId, wish.places]))
  const ids = [...wanted.keys()]
  await lockRows(tx, 'CourseDate', ids)
  const now = new Date()
  const dates = await leftOn(tx, ids, now, lines)
  // Without its lock this gives a harness time to see what the lock is for.
  if (lockingIsOff()) await setTimeout(50)
  if (dates.length < ids.length || dates.some((date) => isOver(date, now))) return 'date-over'
  return dates.some((date) => date.left < (wanted.get(date.id) ?? 0)) ? 'sold-out' : null
}

/** How many places the dates have left, not counting what `except` (lines of an order) holds itself. */
async function leftOn(tx: Tx, ids: string[], now: Date, except: string[] = []) {
  const dates = await tx.courseDate.findMany({
    where: { id: { in: ids } },
    select: { id: true, capacity: true, startsAt: true, cancelledAt: true },
  })
  const taken = await tx.booking.groupBy({
    by: ['courseDateId'],
    where: { ...stillTaken(ids, now), orderLineId: { notIn: except } },
    _count: true,
  })
  const takenOn = new Map(taken.map((row) => [row.courseDateId, row._count]))
  return dates.map((date) => ({ ...date, left: placesLeft(date, takenOn.get(date.id) ?? 0) }))
}

function sumByDate(pairs: [date: string, places: number][]) {
  const sums = new Map<string, number>()
  for (const [date, places] of pairs) sums.set(date, (sums.get(date) ?? 0) + places)
  return sums
}
