import { addDays } from '#app/platform/clock.ts'

type Learner = {
  /** When the course was finished. */
  completedAt: Date | null
  /** The last lesson opened or completed, or quiz handed in; null when nothing was done yet. */
  lastActive: Date | null
  /** Since when the course has been open to them: seat given and firm joined. Null while only invited. */
  since: Date | null
  /** A quiz failed twice and not passed. */
  failedTwice: boolean
}

/** Why somebody may need a word from who leads them; null when they are getting on, have finished or cannot begin yet. */
export function stuckBecause({ completedAt, lastActive, since, failedTwice }: Learner, now: Date) {
  if (completedAt || !since) return null
  if (failedTwice) return 'failed-twice'
  const latest = lastActive && lastActive > since ? lastActive : since
  return addDays(latest, 10) <= now ? 'ten-days' : null
}

/** A day that has passed in Rome without the course being finished. */
export const isOverdue = (dueOn: Date | null, completedAt: Date | null, today: string) =>
  !completedAt && dueOn !== null && dueOn.toISOString().slice(0, 10) < today
