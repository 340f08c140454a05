import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { answersOf, type StoredAnswer } from './attempt.server.ts'
import { finishMarking, type ScopedAttempt } from './finish-attempt.server.ts'
import { marksWorth } from './kind-open.ts'
import { lockAttempt } from './lock-attempt.server.ts'
import { markedGrade } from './marked-grade.ts'
import { paperOf } from './paper.ts'
import type { Quiz } from './questions.ts'
import { quizVersion } from './quiz-version.server.ts'
import { isAnswered } from './responses.ts'

type Marks = { by: { id: string }; criteria: Record<string, number>; comment: string }

/**
 * Mark one open answer of an attempt that waits for it; until the last one is marked, marks may be changed. The last one gives
 * the attempt its result. Call it inside a transaction.
 */
export async function markAnswer(tx: Tx, attemptId: string, questionId: string, marks: Marks) {
  const attempt = await tx.attempt.findUnique({ where: { id: attemptId } })
  if (!attempt) return refuse('not-there')
  const paper = paperOf(await quizVersion(tx, attempt.quizVersionId), attempt.seed)
  const question = paper.questions.find(({ id }) => id === questionId)
  if (question?.kind !== 'open') return refuse('not-there')
  const worth = marksWorth(question.rubric, marks.criteria)
  if (worth === null) return refuse('incomplete')
  if ((await lockAttempt(tx, attemptId)).state !== 'waiting') return refuse('not-waiting')
  const answers = await answersOf(tx, attemptId)
  if (!isAnswered(answers.find((answer) => answer.questionId === questionId)?.response)) return refuse('not-there')
  await keepMarks(tx, { attemptId, questionId }, question.rubric, marks)
  await tx.answer.update({ where: { attemptId_questionId: { attemptId, questionId } }, data: { points: worth } })
  return finish(
    tx,
    attempt,
    paper,
    answers.map((one) => (one.questionId === questionId ? { ...one, points: worth } : one)),
  )
}

async function finish(tx: Tx, attempt: ScopedAttempt, paper: Quiz, answers: StoredAnswer[]) {
  const responses = Object.fromEntries(answers.map((one) => [one.questionId, one.response]))
  const result = markedGrade(paper, responses, Object.fromEntries(answers.map((one) => [one.questionId, one.points])))
  if (Object.values(result.byQuestion).includes(null)) return done({ finished: false, passed: false })
  return done({ finished: true, ...(await finishMarking(tx, attempt, paper, result)) })
}

type Which = { attemptId: string; questionId: string }

function keepMarks(tx: Tx, which: Which, rubric: readonly { id: string }[], { by, criteria, comment }: Marks) {
  const kept = {
    criteria: Object.fromEntries(rubric.map(({ id }) => [id, criteria[id]!])),
    comment,
    markedById: by.id,
  }
  return tx.marking.upsert({
    where: { attemptId_questionId: which },
    create: { ...which, ...kept },
    update: { ...kept, markedAt: new Date() },
  })
}
