import type { Question, Quiz } from './questions.ts'
import { questionKey } from './quiz-hash.ts'

/**
 * An earlier version of a quiz with the questions whose key a newer one mends: the same question, asked in the same way,
 * with other right answers. Questions that are gone, new, or ask for something else stay as they were asked.
 */
export function mendedQuiz(asked: Quiz, newer: Quiz): Quiz {
  const mended = new Map(mendedQuestions(asked, newer).map((question) => [question.id, question]))
  if (mended.size === 0) return asked
  const questions = asked.questions.map((question) => {
    const better = mended.get(question.id)
    // The banks it was drawn from stay those of the version that was asked.
    return better ? { ...better, tags: question.tags } : question
  })
  return { ...asked, questions }
}

/** The newer version's questions that mend an earlier one's. */
export const mendedQuestions = (asked: Quiz, newer: Quiz) =>
  newer.questions.filter((better) =>
    asked.questions.some((question) => question.id === better.id && mends(question, better)),
  )

const mends = (question: Question, better: Question) =>
  question.kind === better.kind && questionKey(question) !== questionKey(better) && sameChoices(question, better)

/** What somebody chose must still be there to be judged. */
function sameChoices(question: Question, better: Question) {
  if (!('options' in question) || !('options' in better)) return true
  const there = new Set(better.options.map(({ id }) => id))
  return question.options.every(({ id }) => there.has(id))
}
