import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { daysWaiting } from './deed.ts'

/** Forget the ids of deeds that no device can send again: twice as long as one keeps them. Safe to repeat. */
export const forgetReceived = () =>
  db.received.deleteMany({ where: { at: { lt: addDays(new Date(), -2 * daysWaiting) } } })
