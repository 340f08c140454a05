import type { Tx } from '#app/platform/db.server.ts'
import { attemptColumns, type Attempt } from './attempt.server.ts'

/** Somebody's attempts at a quiz, the latest first; at most the last hundred. */
export const attemptsOf = (tx: Tx, of: { userId: string; scopeId: string; quizId: string }) =>
  tx.$queryRaw<Attempt[]>`
    select ${attemptColumns} from "Attempt"
    where "scopeId" = ${of.scopeId} and "quizId" = ${of.quizId} and "userId" = ${of.userId}
    order by number desc limit 100`
