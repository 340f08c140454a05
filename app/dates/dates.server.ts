import type { Prisma } from '#prisma/client.ts'
import type { Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { isOver, placesLeft, roomOn, stillTaken } from './places.ts'
import type { Venue } from './plan-date.server.ts'

/** Dates still to come, soonest first, each with the room that is left. Two statements whatever the number. */
export async function upcomingDates(courseId?: string) {
  const now = new Date()
  const rows = await db.courseDate.findMany({
    where: { startsAt: { gt: now }, cancelledAt: null, courseId },
    select: dateRow,
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 100,
  })
  return withRoom(rows, now)
}

/** One date with the room that is left, also when it is over or called off; null when there never was one. */
export async function dateNamed(id: string) {
  const now = new Date()
  const row = await db.courseDate.findUnique({ where: { id }, select: dateRow })
  return row ? ((await withRoom([row], now))[0] ?? null) : null
}

export type PlannedDate = Awaited<ReturnType<typeof withRoom>>[number]

const dateRow = {
  id: true,
  courseId: true,
  title: true,
  venue: true,
  startsAt: true,
  endsAt: true,
  capacity: true,
  sequence: true,
  createdAt: true,
  cancelledAt: true,
} satisfies Prisma.CourseDateSelect

type DateRow = Prisma.CourseDateGetPayload<{ select: typeof dateRow }>

async function withRoom(rows: DateRow[], now: Date) {
  const takenOn = await taken(
    rows.map((row) => row.id),
    now,
  )
  return rows.map((row) => {
    const { booked, held } = takenOn.get(row.id) ?? { booked: 0, held: 0 }
    return {
      ...row,
      title: row.title as Localized,
      venue: row.venue as Venue,
      over: isOver(row, now),
      room: roomOn(row, { booked, held }),
      left: placesLeft(row, booked + held),
      unsold: placesLeft(row, booked),
    }
  })
}

async function taken(dateIds: string[], now: Date) {
  const rows = await db.booking.groupBy({
    by: ['courseDateId', 'state'],
    where: stillTaken(dateIds, now),
    _count: true,
  })
  const sums = new Map<string, { booked: number; held: number }>()
  for (const { courseDateId, state, _count } of rows) {
    const sum = sums.get(courseDateId) ?? { booked: 0, held: 0 }
    if (state !== 'released') sum[state] = _count
    sums.set(courseDateId, sum)
  }
  return sums
}
