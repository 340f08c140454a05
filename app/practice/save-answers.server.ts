import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { log } from '#app/platform/log.server.ts'
import { attemptOf, type AttemptKey } from './attempt.server.ts'
import { keepAnswers } from './keep-answers.server.ts'
import { lockAttempt } from './lock-attempt.server.ts'
import { paperOf } from './paper.ts'
import { quizVersion } from './quiz-version.server.ts'
import { sentResponses } from './sent-responses.ts'

/** Keep all answers of a page at once, for whoever answers without script. Call it inside a transaction. */
export async function saveAnswers(tx: Tx, key: AttemptKey, sent: ReadonlyMap<string, string[]>) {
  const attempt = await attemptOf(tx, key)
  if (!attempt) return refuse('not-there')
  const paper = paperOf(await quizVersion(tx, attempt.quizVersionId), attempt.seed)
  const given = sentResponses(paper, sent)
  if (!given) return refuse('not-an-answer')
  if ((await lockAttempt(tx, attempt.id)).state !== 'started') return refuse('not-under-way')
  if (attempt.late) {
    log.warn({ attempt: attempt.id, answers: sent.size }, 'answers came after the deadline')
    return refuse('too-late')
  }
  await keepAnswers(tx, attempt.id, given)
  return done({ saved: Object.keys(given).length })
}
