import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { log } from '#app/platform/log.server.ts'
import { attemptOf, type AttemptKey } from './attempt.server.ts'
import { paperOf } from './paper.ts'
import { quizVersion } from './quiz-version.server.ts'
import { responseOf } from './responses.ts'

/** Keep one answer of an attempt under way; the last one counts. Refused once it is handed in, and after its deadline. */
export async function saveAnswer(tx: Tx, key: AttemptKey, questionId: string, sent: string[]) {
  const attempt = await attemptOf(tx, key)
  if (!attempt) return refuse('not-there')
  const paper = paperOf(await quizVersion(tx, attempt.quizVersionId), attempt.seed)
  const question = paper.questions.find(({ id }) => id === questionId)
  if (!question) return refuse('not-there')
  const response = responseOf(question, sent)
  if (response === null) return refuse('not-an-answer')
  if (attempt.late) {
    log.warn({ attempt: attempt.id, question: questionId }, 'an answer came after the deadline')
    return refuse('too-late')
  }
  return (await keep(tx, attempt.id, questionId, JSON.stringify(response))) > 0
    ? done(attempt)
    : refuse('not-under-way')
}

// `for share` waits for a submission under way and then sees its outcome: no answer slips in behind a grade.
const keep = (tx: Tx, attemptId: string, questionId: string, response: string) => tx.$executeRaw`/*hot:save-answer*/
  insert into "Answer" ("attemptId", "questionId", response)
  select id, ${questionId}, ${response}::jsonb from "Attempt" where id = ${attemptId} and state = 'started' for share
  on conflict ("attemptId", "questionId") do update set response = excluded.response, "savedAt" = now()`
