import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import type { AttemptKey } from '#app/practice/attempt.server.ts'
import { closeOverdue, overdueAttempts } from '#app/practice/overdue-attempts.server.ts'
import { earn } from './earn.server.ts'

/** Hand in an attempt whose time is up, with what was saved in time, and write down what it earns. Safe to call twice. */
export const handInOverdue = (key: AttemptKey) =>
  db.$transaction(async (tx) => {
    const closed = await closeOverdue(tx, key)
    if (closed?.passed) await earn(tx, key.scopeId)
  })

/** The same for everybody's, a few hundred at a time: what does not work out is told and left to the next round. */
export async function handInAllOverdue() {
  for (const attempt of await overdueAttempts(db, 500)) {
    await handInOverdue(attempt).catch((error: unknown) =>
      log.error({ error, quiz: attempt.quizId, scope: attempt.scopeId }, 'an overdue attempt could not be handed in'),
    )
  }
}
