import * as z from 'zod'
import { task } from '#app/platform/jobs.server.ts'
import { forgetAlerts, tellNewDates } from './tell-new-dates.server.ts'

const lookForNewDates = task('journal.tell-new-dates', z.object({}).loose(), () => tellNewDates())
const forgetOldAlerts = task('journal.forget-alerts', z.object({}).loose(), () => forgetAlerts())

/** What the alerts ask of time: to be held against new dates, and to be forgotten. */
export const alertTasks = [lookForNewDates, forgetOldAlerts]

export const alertClockwork = [
  { task: lookForNewDates.name, match: '*/5 * * * *' },
  { task: forgetOldAlerts.name, match: '10 4 * * *', options: { backfillPeriod: 86_400_000 } },
]
