import type { Tx } from '#app/platform/db.server.ts'
import type { AttemptState } from './attempt.server.ts'

/** Have an attempt to oneself until the transaction ends, and see how it stands then. */
export async function lockAttempt(tx: Tx, attemptId: string) {
  const [row] = await tx.$queryRaw<{ state: AttemptState; passed: boolean | null }[]>`/*hot:lock-attempt*/
    select state::text as state, passed from "Attempt" where id = ${attemptId} for update`
  return row!
}
