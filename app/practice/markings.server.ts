import type { Tx } from '#app/platform/db.server.ts'
import type { ReviewedQuestion } from './attempt-page.ts'

/** Reviewed questions with what was said of the open ones. Asks nothing where there is none. */
export async function withMarks(tx: Tx, attemptId: string, questions: ReviewedQuestion[]): Promise<ReviewedQuestion[]> {
  if (!questions.some(({ shape }) => shape === 'open')) return questions
  const markings = await tx.marking.findMany({
    where: { attemptId },
    select: { questionId: true, criteria: true, comment: true },
  })
  return questions.map((question) => {
    const marking = markings.find(({ questionId }) => questionId === question.id)
    if (question.shape !== 'open' || !marking) return question
    const given = marking.criteria as Record<string, number>
    const rubric = question.rubric.map((criterion) => ({ ...criterion, given: given[criterion.id] ?? null }))
    return { ...question, rubric, comment: marking.comment }
  })
}
