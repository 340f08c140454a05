import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { saveAnswer } from '#app/practice/save-answer.server.ts'
import { startAttempt } from '#app/practice/start-attempt.server.ts'
import { submitAttempt, type HandIn } from '#app/practice/submit-attempt.server.ts'
import { earn } from './earn.server.ts'
import type { Enrolled } from './learner.server.ts'
import { quizIn } from './quiz-in.server.ts'

/** Which attempt at which quiz of a course. */
export type AttemptAt = { quizId: string; number: number }

const keyOf = (learner: Enrolled, at: AttemptAt) => ({ userId: learner.personId, scopeId: learner.enrolmentId, ...at })

/** Begin an attempt at a quiz of one's course, or go on with the one under way. */
export async function startQuiz(learner: Enrolled, quizId: string) {
  const place = await quizIn(db, learner, quizId)
  if (!place) return refuse('not-there')
  const { personId: userId, enrolmentId: scopeId } = learner
  return done(await startAttempt(db, { userId, scopeId, quizId, quizVersionId: place.quizVersionId }))
}

/** Keep one answer of one's attempt. */
export const answerQuestion = (learner: Enrolled, at: AttemptAt, question: { id: string; sent: string[] }) =>
  saveAnswer(db, keyOf(learner, at), question.id, question.sent)

/** Hand in an attempt: the result and everything it earns are written together or not at all. Safe to call twice. */
export const handInQuiz = (learner: Enrolled, at: AttemptAt, handIn: HandIn) =>
  db.$transaction(async (tx) => {
    const result = await submitAttempt(tx, keyOf(learner, at), handIn)
    if (result.ok && result.value.passed) await earn(tx, learner.enrolmentId)
    return result
  })
