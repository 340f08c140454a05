import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { log } from '#app/platform/log.server.ts'
import { attemptOf, type AttemptKey } from './attempt.server.ts'
import { paperOf } from './paper.ts'
import { quizVersion } from './quiz-version.server.ts'
import { responseOf } from './responses.ts'

/** What was sent for a question, as a form sends it; with the moment it was typed, if that was not just now. */
export type SentAnswer = string[] | { values: string[]; typedAt: Date | null }

/**
 * Keep one answer of an attempt under way; what was typed last counts, in whatever order it arrives. Refused once it is
 * handed in and after its deadline, unless that very answer is there already: it comes a second time from a device that
 * never heard that it had come.
 */
export async function saveAnswer(tx: Tx, key: AttemptKey, questionId: string, sent: SentAnswer) {
  const { values, typedAt } = Array.isArray(sent) ? { values: sent, typedAt: null } : sent
  const attempt = await attemptOf(tx, key)
  if (!attempt) return refuse('not-there')
  const paper = paperOf(await quizVersion(tx, attempt.quizVersionId), attempt.seed)
  const question = paper.questions.find(({ id }) => id === questionId)
  if (!question) return refuse('not-there')
  const response = responseOf(question, values)
  if (response === null) return refuse('not-an-answer')
  const answer = { attemptId: attempt.id, questionId, response: JSON.stringify(response), typedAt }
  const stands = await store(tx, answer, attempt.late)
  return stands === 'kept' ? done(attempt) : refuse(stands)
}

type Answer = { attemptId: string; questionId: string; response: string; typedAt: Date | null }

async function store(tx: Tx, answer: Answer, late: boolean) {
  const { open, kept } = late ? { open: false, kept: false } : await keep(tx, answer)
  if (kept || (!open && answer.typedAt && (await isThere(tx, answer)))) return 'kept'
  if (open) return 'older'
  if (!late) return 'not-under-way'
  log.warn({ attempt: answer.attemptId, question: answer.questionId }, 'an answer came after the deadline')
  return 'too-late'
}

// `for share` waits for a submission under way and then sees its outcome: no answer slips in behind a grade.
async function keep(tx: Tx, { attemptId, questionId, response, typedAt }: Answer) {
  const [row] = await tx.$queryRaw<{ open: boolean; kept: boolean }[]>`/*hot:save-answer*/
    with attempt as (
      select id from "Attempt" where id = ${attemptId} and state = 'started' for share
    ), kept as (
      insert into "Answer" as a ("attemptId", "questionId", response, "savedAt")
      select id, ${questionId}, ${response}::jsonb, least(${typedAt}::timestamptz, now()) from attempt
      on conflict ("attemptId", "questionId") do update
      set response = excluded.response, "savedAt" = greatest(a."savedAt", excluded."savedAt")
      where a.response = excluded.response or a."savedAt" <= excluded."savedAt"
      returning 1
    )
    select exists (select 1 from attempt) as open, exists (select 1 from kept) as kept`
  return row!
}

async function isThere(tx: Tx, { attemptId, questionId, response }: Answer) {
  const [row] = await tx.$queryRaw<{ there: boolean }[]>`
    select exists (select 1 from "Answer"
      where "attemptId" = ${attemptId} and "questionId" = ${questionId} and response = ${response}::jsonb) as there`
  return row!.there
}
