import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/new-id.ts'

type Start = { userId: string; scopeId: string; quizId: string; quizVersionId: string }

/**
 * Begin an attempt, or go on with the one under way: two tabs get the same one. Its number is the last plus one; the two
 * unique indexes on the table are the lock, so that a second beginner waits for the first and then finds its row.
 */
export async function startAttempt(tx: Tx, start: Start): Promise<{ number: number }> {
  for (let tries = 0; tries < 5; tries++) {
    const [attempt] = await underWay(tx, start)
    if (attempt) return attempt
    const [made] = await begin(tx, start)
    if (made) return made
  }
  throw new Error(`No attempt at ${start.quizId} could be started for ${start.scopeId}`)
}

const underWay = (tx: Tx, { userId, scopeId, quizId }: Start) => tx.$queryRaw<{ number: number }[]>`/*hot:under-way*/
  select number from "Attempt"
  where "scopeId" = ${scopeId} and "quizId" = ${quizId} and "userId" = ${userId} and state = 'started'`

const begin = (tx: Tx, { userId, scopeId, quizId, quizVersionId }: Start) => tx.$queryRaw<
  { number: number }[]
>`/*hot:begin-attempt*/
  insert into "Attempt" (id, "userId", "scopeId", "quizId", "quizVersionId", number)
  select ${newId()}, ${userId}, ${scopeId}, ${quizId}, ${quizVersionId}, coalesce(max(number), 0) + 1
  from "Attempt" where "scopeId" = ${scopeId} and "quizId" = ${quizId}
  on conflict do nothing
  returning number`
