import type { Tx } from '#app/platform/db.server.ts'
import { attemptOf, type AttemptKey } from './attempt.server.ts'
import { finishAttempt } from './finish-attempt.server.ts'
import { storedResponses } from './keep-answers.server.ts'
import { lockAttempt } from './lock-attempt.server.ts'
import { paperOf } from './paper.ts'
import { quizVersion } from './quiz-version.server.ts'

/** Attempts whose time is up and that nobody handed in, the longest overdue first. */
export const overdueAttempts = (tx: Tx, most: number) => tx.$queryRaw<AttemptKey[]>`
  select "userId", "scopeId", "quizId", number from "Attempt"
  where state = 'started' and "deadlineAt" < now() - interval '1 second' order by "deadlineAt" limit ${most}`

/**
 * Hand in an attempt whose time is up, with what was saved in time; its hand-in is dated at the deadline. Null when there is
 * nothing to do: time is left, or it is handed in already. Safe to call twice; inside a transaction.
 */
export async function closeOverdue(tx: Tx, key: AttemptKey) {
  const attempt = await attemptOf(tx, key)
  if (!attempt?.late || (await lockAttempt(tx, attempt.id)).state !== 'started') return null
  const paper = paperOf(await quizVersion(tx, attempt.quizVersionId), attempt.seed)
  const responses = await storedResponses(tx, attempt.id)
  return finishAttempt(tx, { ...key, id: attempt.id }, { paper, responses, byClock: true })
}
