import { createHash } from 'node:crypto'
import { kindOf, type Question, type Quiz } from './questions.ts'
import { settingsKey } from './quiz-settings.ts'

/** The name of one state of a quiz: any other wording, order or answer gives another. */
export const versionId = (quiz: Quiz) => hash(quiz)

/**
 * What makes two versions ask the same thing: questions, kinds, options, right answers, pass mark, and the settings that
 * change what has to be done to pass. Equal means that only wording, order or what is shown was corrected.
 */
export function keyHash(quiz: Quiz) {
  const settings = settingsKey(quiz)
  const questions = quiz.questions.map(questionKey).toSorted((a, b) => (a < b ? -1 : 1))
  return hash([quiz.id, quiz.passPercent, questions, ...(settings ? [settings] : [])])
}

/** The same for one question. */
export const questionKey = (question: Question) => hash([question.id, question.kind, kindOf(question).key(question)])

const hash = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex').slice(0, 40)

// jsonb forgets the order of keys, so that must not count.
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
