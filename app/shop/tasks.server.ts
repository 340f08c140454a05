import type { AnyTask } from '#app/platform/jobs.server.ts'
import { checkStripePayments } from './check-payments.server.ts'
import { forgetOldBaskets } from './forget-baskets.server.ts'
import { giveBackLater } from './give-back.server.ts'
import { sendFailed, sendFull, sendReceipt, sendRefunded } from './mail-tasks.server.ts'
import { readStripeEvents } from './read-events.server.ts'
import { reconcileOrders } from './reconcile.server.ts'

/** Everything the shop does without being asked by a page. */
export const shopTasks: AnyTask[] = [
  sendReceipt,
  sendFailed,
  sendFull,
  sendRefunded,
  giveBackLater,
  reconcileOrders,
  readStripeEvents,
  checkStripePayments,
  forgetOldBaskets,
]

/** What the shop does by the clock (UTC): look after what waits, read missed events, hold the day against Stripe's. */
export const shopClockwork = [
  { task: reconcileOrders.name, match: '*/2 * * * *' },
  { task: readStripeEvents.name, match: '13 * * * *', options: { backfillPeriod: 3_600_000 } },
  { task: checkStripePayments.name, match: '40 2 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: forgetOldBaskets.name, match: '40 3 * * *', options: { backfillPeriod: 86_400_000 } },
]
