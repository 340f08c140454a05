import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { attemptOf, type AttemptKey } from './attempt.server.ts'
import { quizVersion } from './quiz-version.server.ts'
import { responseOf } from './responses.ts'

/** Keep one answer of an attempt under way; the last one counts. Refused once the attempt is handed in. */
export async function saveAnswer(tx: Tx, key: AttemptKey, questionId: string, sent: string[]) {
  const attempt = await attemptOf(tx, key)
  if (!attempt) return refuse('not-there')
  const quiz = await quizVersion(tx, attempt.quizVersionId)
  const question = quiz.questions.find(({ id }) => id === questionId)
  if (!question) return refuse('not-there')
  const response = responseOf(question, sent)
  if (response === null) return refuse('not-an-answer')
  return (await keep(tx, attempt.id, questionId, JSON.stringify(response))) > 0
    ? done(attempt)
    : refuse('not-under-way')
}

// `for share` waits for a submission under way and then sees its outcome: no answer slips in behind a grade.
const keep = (tx: Tx, attemptId: string, questionId: string, response: string) => tx.$executeRaw`/*hot:save-answer*/
  insert into "Answer" ("attemptId", "questionId", response)
  select id, ${questionId}, ${response}::jsonb from "Attempt" where id = ${attemptId} and state = 'started' for share
  on conflict ("attemptId", "questionId") do update set response = excluded.response, "savedAt" = now()`
