import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { answersOf, attemptOf, type AttemptKey } from './attempt.server.ts'
import { grade, type Grade } from './grade.ts'
import type { Quiz } from './questions.ts'
import { quizVersion } from './quiz-version.server.ts'
import { isAnswered, responseOf, type Responses } from './responses.ts'

/** What is handed in: everything sent under a question's id, and whether questions may be left blank. */
export type HandIn = { sent: ReadonlyMap<string, string[]>; blanksToo: boolean }

/**
 * Hand in an attempt and grade it from its stored answers; answers that come along are stored first. With questions left
 * blank unmeant, the answers are stored and nothing is handed in. Safe to call twice: the second gets the first one's
 * result. Call it inside a transaction.
 */
export async function submitAttempt(tx: Tx, key: AttemptKey, { sent, blanksToo }: HandIn) {
  const attempt = await attemptOf(tx, key)
  if (!attempt) return refuse('not-there')
  const quiz = await quizVersion(tx, attempt.quizVersionId)
  const given = responsesOf(quiz, sent)
  if (!given) return refuse('not-an-answer')
  const { state, passed } = await locked(tx, attempt.id)
  if (state === 'abandoned') return refuse('not-under-way')
  if (state === 'submitted') return done({ passed: passed ?? false })
  const responses = { ...(await stored(tx, attempt.id)), ...given }
  if (!blanksToo && quiz.questions.some(({ id }) => !isAnswered(responses[id]))) {
    await keepAnswers(tx, attempt.id, given)
    return refuse('unanswered')
  }
  const result = grade(quiz, responses)
  await keepAnswers(tx, attempt.id, responses, result.byQuestion)
  await keepResult(tx, attempt.id, result)
  return done({ passed: result.passed })
}

/** Every sent answer in its question's shape; null as soon as one does not fit. */
function responsesOf(quiz: Quiz, sent: HandIn['sent']): Responses | null {
  const questions = new Map(quiz.questions.map((question) => [question.id, question]))
  const given: Record<string, Responses[string]> = {}
  for (const [id, values] of sent) {
    const question = questions.get(id)
    const response = question ? responseOf(question, values) : null
    if (response === null) return null
    given[id] = response
  }
  return given
}

async function locked(tx: Tx, attemptId: string) {
  const [row] = await tx.$queryRaw<{ state: string; passed: boolean | null }[]>`/*hot:lock-attempt*/
    select state::text as state, passed from "Attempt" where id = ${attemptId} for update`
  return row!
}

const stored = async (tx: Tx, attemptId: string): Promise<Responses> =>
  Object.fromEntries((await answersOf(tx, attemptId)).map(({ questionId, response }) => [questionId, response]))

async function keepAnswers(tx: Tx, attemptId: string, responses: Responses, points: Grade['byQuestion'] = {}) {
  const answers = Object.entries(responses).map(([id, response]) => ({ id, response, points: points[id] }))
  await tx.$executeRaw`/*hot:keep-answers*/
    insert into "Answer" ("attemptId", "questionId", response, points)
    select ${attemptId}, a.id, a.response, a.points
    from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as a(id text, response jsonb, points int)
    on conflict ("attemptId", "questionId") do update
    set points = excluded.points, response = excluded.response,
      "savedAt" = case when "Answer".response = excluded.response then "Answer"."savedAt" else now() end`
}

const keepResult = (tx: Tx, attemptId: string, { points, outOf, passed }: Grade) =>
  tx.$executeRaw`/*hot:keep-result*/
    update "Attempt" set state = 'submitted', "submittedAt" = now(), points = ${points}, "outOf" = ${outOf}, passed = ${passed}
    where id = ${attemptId}`
