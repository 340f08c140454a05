import type { Tx } from '#app/platform/db.server.ts'
import type { Attempt } from './attempt.server.ts'
import { grade, type Grade } from './grade.ts'
import { keepAnswers } from './keep-answers.server.ts'
import type { Quiz } from './questions.ts'
import type { Responses } from './responses.ts'
import { counting, passes } from './standing.ts'

export type ScopedAttempt = Pick<Attempt, 'id' | 'number'> & { scopeId: string; quizId: string }
type Finish = { paper: Quiz; responses: Responses; byClock: boolean }

/**
 * Grade an attempt that the caller has locked, and close it: by its learner now, or by the clock at its deadline. Where
 * something has to be marked by hand, it waits for that instead of having a result.
 */
export async function finishAttempt(tx: Tx, attempt: ScopedAttempt, { paper, responses, byClock }: Finish) {
  const result = grade(paper, responses)
  await keepAnswers(tx, attempt.id, { ...blanks(paper), ...responses }, result.byQuestion)
  if (Object.values(result.byQuestion).includes(null)) {
    await keepWaiting(tx, attempt.id, byClock)
    return { passed: false }
  }
  const passed = await passesNow(tx, attempt, paper, result)
  await keepResult(tx, attempt.id, { ...result, passed }, byClock)
  return { passed }
}

/** What was asked and left blank is kept as such: that it was asked counts, when one asks how hard a question is. */
const blanks = ({ questions }: Quiz): Responses => Object.fromEntries(questions.map(({ id }) => [id, '']))

/** Give an attempt that waited the result it has now that everything in it is marked. The caller has locked it. */
export async function finishMarking(tx: Tx, attempt: ScopedAttempt, paper: Quiz, result: Grade) {
  const passed = await passesNow(tx, attempt, paper, result)
  await tx.$executeRaw`
    update "Attempt" set state = 'submitted', points = ${result.points}, "outOf" = ${result.outOf}, passed = ${passed}
    where id = ${attempt.id} and state = 'waiting'`
  return { passed }
}

/** Whether the quiz is passed with this result, by the attempt that counts. The highest counts: no need to look further. */
async function passesNow(tx: Tx, attempt: ScopedAttempt, { keep, passPercent }: Quiz, result: Grade) {
  if (keep === undefined || keep === 'highest') return result.passed
  const earlier = await tx.$queryRaw<{ number: number; points: number; outOf: number }[]>`
    select number, points, "outOf" from "Attempt"
    where "scopeId" = ${attempt.scopeId} and "quizId" = ${attempt.quizId} and state = 'submitted'`
  const counts = counting(keep, [...earlier, { ...result, number: attempt.number }])
  return counts !== null && passes(passPercent, counts)
}

const keepResult = (tx: Tx, attemptId: string, { points, outOf, passed }: Grade, byClock: boolean) =>
  tx.$executeRaw`/*hot:keep-result*/
    update "Attempt" set state = 'submitted', points = ${points}, "outOf" = ${outOf}, passed = ${passed},
      "byClock" = ${byClock}, "submittedAt" = case when ${byClock} then "deadlineAt" else now() end
    where id = ${attemptId}`

const keepWaiting = (tx: Tx, attemptId: string, byClock: boolean) => tx.$executeRaw`
  update "Attempt" set state = 'waiting', "byClock" = ${byClock},
    "submittedAt" = case when ${byClock} then "deadlineAt" else now() end
  where id = ${attemptId}`
