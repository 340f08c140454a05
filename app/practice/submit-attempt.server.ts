import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { log } from '#app/platform/log.server.ts'
import { attemptOf, type Attempt, type AttemptKey } from './attempt.server.ts'
import { finishAttempt } from './finish-attempt.server.ts'
import { keepAnswers, storedResponses } from './keep-answers.server.ts'
import { lockAttempt } from './lock-attempt.server.ts'
import { paperOf } from './paper.ts'
import type { Quiz } from './questions.ts'
import { quizVersion } from './quiz-version.server.ts'
import { isAnswered, type Responses } from './responses.ts'
import { sentResponses } from './sent-responses.ts'

/** What is handed in: everything sent under a question's id, and whether questions may be left blank. */
export type HandIn = { sent: ReadonlyMap<string, string[]>; blanksToo: boolean }

/**
 * Hand in an attempt and grade it from its stored answers; answers that come along are stored first. With questions left
 * blank unmeant, the answers are stored and nothing is handed in. After the deadline what comes along is refused, and what
 * was saved in time is handed in. Safe to call twice: the second gets the first one's result. Call it inside a transaction.
 */
export async function submitAttempt(tx: Tx, key: AttemptKey, { sent, blanksToo }: HandIn) {
  const attempt = await attemptOf(tx, key)
  if (!attempt) return refuse('not-there')
  const paper = paperOf(await quizVersion(tx, attempt.quizVersionId), attempt.seed)
  const given = attempt.late ? {} : sentResponses(paper, sent)
  if (!given) return refuse('not-an-answer')
  const { state, passed } = await lockAttempt(tx, attempt.id)
  if (state === 'abandoned') return refuse('not-under-way')
  if (state !== 'started') return done({ passed: passed ?? false, handedIn: 'before' as const })
  return close(tx, { ...key, ...attempt }, { paper, given, blanksToo: blanksToo || attempt.late })
}

type Closing = { paper: Quiz; given: Responses; blanksToo: boolean }

async function close(tx: Tx, attempt: Attempt & AttemptKey, { paper, given, blanksToo }: Closing) {
  const responses = { ...(await storedResponses(tx, attempt.id)), ...given }
  if (!blanksToo && paper.questions.some(({ id }) => !isAnswered(responses[id]))) {
    await keepAnswers(tx, attempt.id, given)
    return refuse('unanswered')
  }
  if (attempt.late) log.warn({ attempt: attempt.id }, 'handed in after the deadline: what came along is not taken')
  const result = await finishAttempt(tx, attempt, { paper, responses, byClock: attempt.late })
  return done({ ...result, handedIn: attempt.late ? ('late' as const) : ('now' as const) })
}
