import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { newId } from '#app/platform/new-id.ts'
import { isLate } from './attempt.server.ts'
import { attemptsOf } from './attempts.server.ts'
import type { QuizSettings } from './quiz-settings.ts'
import { quizVersion } from './quiz-version.server.ts'
import { newSeed } from './random.ts'
import { notNow, secondsFor } from './standing.ts'

type Start = {
  userId: string
  scopeId: string
  quizId: string
  quizVersionId: string
  /** More time for this person, in per cent; null: no limit of time. */
  extraPercent?: number | null
}

/**
 * Begin an attempt, or go on with the one under way: two tabs get the same one. Its number is the last plus one; the two
 * unique indexes on the table are the lock, so that a second beginner waits for the first and then finds its row. What the
 * quiz allows is asked in the statement that begins. One whose time is up is `overdue`: hand it in first.
 */
export async function startAttempt(tx: Tx, start: Start) {
  const quiz = await quizVersion(tx, start.quizVersionId)
  for (let tries = 0; tries < 5; tries++) {
    const [attempt] = await underWay(tx, start)
    if (attempt)
      return attempt.late ? { ...refuse('overdue'), number: attempt.number } : done({ number: attempt.number })
    const [made] = await begin(tx, start, quiz)
    if (made) return done(made)
    const refused = notNow(quiz, await attemptsOf(tx, start), await databaseTime(tx))
    if (refused) return refuse(refused.why)
  }
  throw new Error(`No attempt at ${start.quizId} could be started for ${start.scopeId}`)
}

const underWay = (tx: Tx, { userId, scopeId, quizId }: Start) => tx.$queryRaw<
  { number: number; late: boolean }[]
>`/*hot:under-way*/
  select number, ${isLate} as late from "Attempt"
  where "scopeId" = ${scopeId} and "quizId" = ${quizId} and "userId" = ${userId} and state = 'started'`

const databaseTime = async (tx: Tx) => (await tx.$queryRaw<{ now: Date }[]>`select now() as now`)[0]!.now

const begin = (
  tx: Tx,
  { userId, scopeId, quizId, quizVersionId, extraPercent = 0 }: Start,
  { attempts = {}, closes, ...quiz }: QuizSettings,
) => tx.$queryRaw<{ number: number }[]>`/*hot:begin-attempt*/
  insert into "Attempt" (id, "userId", "scopeId", "quizId", "quizVersionId", number, seed, "deadlineAt")
  select ${newId()}, ${userId}, ${scopeId}, ${quizId}, ${quizVersionId}, coalesce(max(number), 0) + 1, ${newSeed()},
    least(now() + make_interval(secs => ${secondsFor(quiz, extraPercent)}::int), ${closes ?? null}::timestamptz)
  from "Attempt" where "scopeId" = ${scopeId} and "quizId" = ${quizId}
  having (${attempts.limit ?? null}::int is null or count(*) filter (where state <> 'abandoned') < ${attempts.limit ?? null}::int)
    and coalesce(max("submittedAt") + make_interval(mins => ${attempts.delay ?? null}::int) <= now(), true)
    and coalesce(now() < ${closes ?? null}::timestamptz, true)
    and not coalesce(bool_or(state = 'waiting'), false)
  on conflict do nothing
  returning number`
