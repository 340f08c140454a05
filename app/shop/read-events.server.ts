import * as z from 'zod'
import { addDays, addHours } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { task } from '#app/platform/jobs.server.ts'
import { tellOffice } from '#app/platform/notices.server.ts'
import { eventTypes } from './follow-event.server.ts'
import { shopIsOpen } from './open.server.ts'
import { takeIn } from './receive-event.server.ts'
import { stripe } from './stripe.server.ts'

const bookmark = 'stripe-events'
/** Stripe keeps its events so long. */
const keptDays = 30

/** Read Stripe's own list of events since last time, an hour over, and follow those whose webhook never came. */
export async function readEvents() {
  if (!shopIsOpen()) return
  const began = new Date()
  const from = await lastTime(began)
  if (from < addDays(began, -keptDays)) await tellOffice(db, 'events-too-old', { since: from.toISOString() })
  const gte = Math.floor(addHours(from, -1).getTime() / 1000)
  const events = await stripe()
    .events.list({ types: [...eventTypes], created: { gte }, limit: 100 })
    .autoPagingToArray({ limit: 10_000 })
  // The oldest first, as they happened.
  for (const event of events.toReversed()) await takeIn(event)
  const until = { until: began }
  await db.bookmark.upsert({ where: { name: bookmark }, create: { name: bookmark, ...until }, update: until })
}

/** The same as a job. */
export const readStripeEvents = task('shop.read-events', z.unknown(), readEvents)

async function lastTime(now: Date) {
  const kept = await db.bookmark.findUnique({ where: { name: bookmark } })
  return kept?.until ?? addDays(now, -1)
}
