import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { answersOf, attemptOf, type AttemptKey } from './attempt.server.ts'
import { grade, type Grade } from './grade.ts'
import type { Quiz } from './questions.ts'
import { quizVersion } from './quiz-version.server.ts'
import { responseOf, type Responses } from './responses.ts'

/** Answers as a form sends them: everything sent under a question's id. */
export type Sent = ReadonlyMap<string, string[]>

/**
 * Hand in an attempt and grade it from its stored answers; answers that come along are stored first. Safe to call twice:
 * the second gets the first one's result. Call it inside a transaction.
 */
export async function submitAttempt(tx: Tx, key: AttemptKey, sent: Sent) {
  const attempt = await attemptOf(tx, key)
  if (!attempt) return refuse('not-there')
  const quiz = await quizVersion(tx, attempt.quizVersionId)
  const given = responsesOf(quiz, sent)
  if (!given) return refuse('not-an-answer')
  const state = await locked(tx, attempt.id)
  if (state === 'abandoned') return refuse('not-under-way')
  if (state === 'submitted') return done({ passed: await wasPassed(tx, key) })
  const stored = await answersOf(tx, attempt.id)
  const responses = { ...Object.fromEntries(stored.map((answer) => [answer.questionId, answer.response])), ...given }
  const result = grade(quiz, responses)
  await keepResult(tx, attempt.id, responses, result)
  return done({ passed: result.passed })
}

/** Every sent answer in its question's shape; null as soon as one does not fit. */
function responsesOf(quiz: Quiz, sent: Sent): Responses | null {
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
  const [row] = await tx.$queryRaw<{ state: string }[]>`
    select state::text as state from "Attempt" where id = ${attemptId} for update`
  return row?.state
}

const wasPassed = async (tx: Tx, key: AttemptKey) => (await attemptOf(tx, key))?.passed ?? false

async function keepResult(tx: Tx, attemptId: string, responses: Responses, { byQuestion, ...result }: Grade) {
  const answers = Object.entries(responses).map(([id, response]) => ({ id, response, points: byQuestion[id] ?? 0 }))
  await tx.$executeRaw`
    with kept as (
      insert into "Answer" ("attemptId", "questionId", response, points)
      select ${attemptId}, a.id, a.response, a.points
      from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as a(id text, response jsonb, points int)
      on conflict ("attemptId", "questionId") do update
      set points = excluded.points, response = excluded.response,
        "savedAt" = case when "Answer".response = excluded.response then "Answer"."savedAt" else now() end)
    update "Attempt" set state = 'submitted', "submittedAt" = now(),
      points = ${result.points}, "outOf" = ${result.outOf}, passed = ${result.passed}
    where id = ${attemptId}`
}
