import type { Venue } from '#app/dates/plan-date.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { later } from '#app/platform/jobs.server.ts'
import { sendNewDates } from './tasks.server.ts'
import { townKey } from './town-key.ts'

/** How long a new date is looked at: longer than the worker is ever left standing. */
const newDays = 7

/**
 * Find the alerts that new dates concern and have each told, once for an alert and a date whoever asks how often: the
 * database holds it. Dates that were there before an alert was confirmed are none of it.
 */
export async function tellNewDates(now = new Date()) {
  const dates = await db.courseDate.findMany({
    where: { createdAt: { gt: addDays(now, -newDays) }, startsAt: { gt: now }, cancelledAt: null },
    select: { id: true, courseId: true, venue: true, createdAt: true },
  })
  for (const date of dates) await tellOf(date)
}

type NewDate = { id: string; courseId: string; venue: unknown; createdAt: Date }

const tellOf = ({ id, courseId, venue, createdAt }: NewDate) =>
  db.$transaction(async (tx) => {
    const town = townKey((venue as Venue).town)
    const told = await tx.$queryRaw<{ alertId: string }[]>`
      insert into "DateAlertTold" ("alertId", "courseDateId")
      select a.id, ${id} from "DateAlert" a
      where a."courseId" = ${courseId} and a."confirmedAt" < ${createdAt}::timestamptz and a."endedAt" is null
        and a."townKey" in ('', ${town})
      on conflict do nothing returning "alertId"`
    for (const { alertId } of told) await later(tx, sendNewDates, { alertId }, { key: `new-dates-${alertId}` })
  })

/** Forget alerts nobody confirmed within two weeks, and those that ended two years ago. Safe to repeat. */
export async function forgetAlerts(now = new Date()) {
  await db.dateAlert.deleteMany({
    where: { OR: [{ confirmedAt: null, askedAt: { lt: addDays(now, -14) } }, { endedAt: { lt: addDays(now, -730) } }] },
  })
}
