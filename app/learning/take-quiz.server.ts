import { db, type Tx } from '#app/platform/db.server.ts'
import { refuse } from '#app/platform/expected.ts'
import { saveAnswer, type SentAnswer } from '#app/practice/save-answer.server.ts'
import { saveAnswers } from '#app/practice/save-answers.server.ts'
import { startAttempt } from '#app/practice/start-attempt.server.ts'
import { submitAttempt, type HandIn } from '#app/practice/submit-attempt.server.ts'
import { earn } from './earn.server.ts'
import { handInOverdue } from './hand-in-overdue.server.ts'
import type { Enrolled } from './learner.server.ts'
import { quizIn } from './quiz-in.server.ts'

/** Which attempt at which quiz of a course. */
export type AttemptAt = { quizId: string; number: number }

const keyOf = (learner: Enrolled, at: AttemptAt) => ({ userId: learner.personId, scopeId: learner.enrolmentId, ...at })

/**
 * Begin an attempt at a quiz of one's course with the time one has for it, or go on with the one under way; one whose time
 * is up is handed in first.
 */
export async function startQuiz(learner: Enrolled, quizId: string) {
  const place = await quizIn(db, learner, quizId)
  if (!place) return refuse('not-there')
  const { quizVersionId, extraPercent } = place
  const start = { userId: learner.personId, scopeId: learner.enrolmentId, quizId, quizVersionId, extraPercent }
  const started = await startAttempt(db, start)
  if (started.ok || started.code !== 'overdue') return started
  await handInOverdue({ ...start, number: started.number })
  return startAttempt(db, start)
}

/** Keep one answer of one's attempt. */
export const answerQuestion = (
  learner: Enrolled,
  at: AttemptAt,
  question: { id: string; sent: SentAnswer },
  tx: Tx = db,
) => saveAnswer(tx, keyOf(learner, at), question.id, question.sent)

/** Keep all answers of one's attempt at once, without handing it in. */
export const saveQuiz = (learner: Enrolled, at: AttemptAt, sent: HandIn['sent']) =>
  db.$transaction((tx) => saveAnswers(tx, keyOf(learner, at), sent))

/** Hand in an attempt: the result and everything it earns are written together or not at all. Safe to call twice. */
export const handInQuiz = (learner: Enrolled, at: AttemptAt, handIn: HandIn) =>
  db.$transaction(async (tx) => {
    const result = await submitAttempt(tx, keyOf(learner, at), handIn)
    if (result.ok && result.value.passed) await earn(tx, learner.enrolmentId)
    return result
  })
