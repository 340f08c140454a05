import { Logger, parseCronItems, run, runMigrations } from 'graphile-worker'
import { tellBooked, tellFreed } from './dates/tasks.server.ts'
import { identityTasks } from './identity/tasks.server.ts'
import { alertClockwork, alertTasks } from './journal/alert-clockwork.server.ts'
import { journalClockwork, journalTasks } from './journal/tasks.server.ts'
import { learningClockwork, learningTasks } from './learning/clockwork.server.ts'
import { env } from './platform/env.server.ts'
import { releaseForsaken } from './platform/forsaken-jobs.server.ts'
import type { AnyTask } from './platform/jobs.server.ts'
import { log } from './platform/log.server.ts'
import { once } from './platform/once.server.ts'
import { forgetSentMails } from './platform/sent-mails.server.ts'
import { shopClockwork, shopTasks } from './shop/tasks.server.ts'
import { sendInvitation } from './teams/tasks.server.ts'
import { tellSeatAssigned, tellSeatReturned } from './seats/tasks.server.ts'

/** Every task of every room. What is not listed here is never done. */
const tasks: AnyTask[] = [
  // identity
  ...identityTasks,

  // teams, seats
  sendInvitation,
  tellSeatAssigned,
  tellSeatReturned,

  // catalog, learning
  ...learningTasks,

  // dates
  tellBooked,
  tellFreed,

  // shop
  ...shopTasks,

  // journal
  ...journalTasks,
  ...alertTasks,

  // platform
  releaseForsaken,
  forgetSentMails,
]

/** What time itself asks for, in cron's words (UTC). A run that was missed while nothing worked is made up for within `backfillPeriod`. */
const clockwork = parseCronItems([
  { task: 'identity.forget-expired', match: '20 3 * * *', options: { backfillPeriod: 86_400_000 } },
  { task: releaseForsaken.name, match: '*/5 * * * *' },
  { task: forgetSentMails.name, match: '50 3 * * *', options: { backfillPeriod: 86_400_000 } },
  ...learningClockwork,
  ...shopClockwork,
  ...journalClockwork,
  ...alertClockwork,
])

const running = once('worker', () => ({ yes: false }))

/** Whether this process is doing jobs. */
export const worksHere = () => running.yes

const logger = new Logger(() => (level, message) => {
  if (level === 'error') log.error({ job: message }, 'a job failed')
  else if (level === 'warning') log.warn({ job: message }, 'jobs')
})

/** Begin doing jobs, as many at a time as is kind to a small machine. `stop()` waits for those under way. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const taskList = Object.fromEntries(tasks.map((task) => [task.name, (payload: unknown) => task.run(payload)]))
  const runner = await run({
    connectionString: env.DATABASE_URL,
    concurrency: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
    taskList,
    parsedCronItems: clockwork,
    logger,
  })
  running.yes = true
  return {
    stop: async () => {
      running.yes = false
      await runner.stop()
    },
  }
}

/** The job tables, brought up to date. Safe to call twice. */
export const prepareJobs = () => runMigrations({ connectionString: env.DATABASE_URL, logger })
