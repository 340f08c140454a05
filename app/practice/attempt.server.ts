import type { Tx } from '#app/platform/db.server.ts'
import type { Response } from './responses.ts'

/** Which attempt is meant. Without the person it cannot be asked for. */
export type AttemptKey = { userId: string; scopeId: string; quizId: string; number: number }

export type AttemptState = 'started' | 'submitted' | 'abandoned'

/** An attempt as it stands. */
export type Attempt = {
  id: string
  number: number
  state: AttemptState
  quizVersionId: string
  submittedAt: Date | null
  points: number | null
  outOf: number | null
  passed: boolean | null
}

export type StoredAnswer = { questionId: string; response: Response; points: number | null }

/** Somebody's own attempt, or null: another's is not there. */
export async function attemptOf(tx: Tx, key: AttemptKey): Promise<Attempt | null> {
  const [attempt] = await tx.$queryRaw<Attempt[]>`/*hot:attempt*/
    select id, number, state::text as state, "quizVersionId", "submittedAt", points, "outOf", passed from "Attempt"
    where "scopeId" = ${key.scopeId} and "quizId" = ${key.quizId} and number = ${key.number} and "userId" = ${key.userId}`
  return attempt ?? null
}

/** The answers stored for an attempt. */
export const answersOf = (tx: Tx, attemptId: string) =>
  tx.$queryRaw<
    StoredAnswer[]
  >`/*hot:answers*/ select "questionId", response, points from "Answer" where "attemptId" = ${attemptId}`
