import type { Tx } from '#app/platform/db.server.ts'
import { Prisma } from '#prisma/client.ts'
import type { Response } from './responses.ts'

/** Which attempt is meant. Without the person it cannot be asked for. */
export type AttemptKey = { userId: string; scopeId: string; quizId: string; number: number }

/** Handed in is `submitted`, or `waiting` as long as somebody has yet to mark a part of it. */
export type AttemptState = 'started' | 'submitted' | 'abandoned' | 'waiting'

/** An attempt as it stands. */
export type Attempt = {
  id: string
  number: number
  state: AttemptState
  quizVersionId: string
  /** The version whose mended key gave the points, where it is not the one that was asked. */
  gradedById: string | null
  seed: number | null
  startedAt: Date
  deadlineAt: Date | null
  /** Under way, and its time is up with the second of grace. */
  late: boolean
  byClock: boolean
  submittedAt: Date | null
  points: number | null
  outOf: number | null
  passed: boolean | null
}

export type StoredAnswer = { questionId: string; response: Response; points: number | null }

/** Our clock decides, never the learner's: what is late is asked of the database. */
export const isLate = Prisma.sql`(state = 'started' and coalesce("deadlineAt" + interval '1 second' < now(), false))`

/** What is read of an attempt. */
export const attemptColumns = Prisma.sql`id, number, state::text as state, "quizVersionId", "gradedById", seed, "startedAt", "deadlineAt",
  ${isLate} as late, "byClock", "submittedAt", points, "outOf", passed`

/** Somebody's own attempt, or null: another's is not there. */
export async function attemptOf(tx: Tx, key: AttemptKey): Promise<Attempt | null> {
  const [attempt] = await tx.$queryRaw<Attempt[]>`/*hot:attempt*/
    select ${attemptColumns} from "Attempt"
    where "scopeId" = ${key.scopeId} and "quizId" = ${key.quizId} and number = ${key.number} and "userId" = ${key.userId}`
  return attempt ?? null
}

/** The answers stored for an attempt. */
export const answersOf = (tx: Tx, attemptId: string) =>
  tx.$queryRaw<
    StoredAnswer[]
  >`/*hot:answers*/ select "questionId", response, points from "Answer" where "attemptId" = ${attemptId}`
