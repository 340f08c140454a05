import type { Quiz } from './questions.ts'
import { responseOf, type Responses } from './responses.ts'

/** Every sent answer in its question's shape; null as soon as one does not fit, or is to a question that is not asked. */
export function sentResponses(paper: Quiz, sent: ReadonlyMap<string, string[]>): Responses | null {
  const questions = new Map(paper.questions.map((question) => [question.id, question]))
  const given: Record<string, Responses[string]> = {}
  for (const [id, values] of sent) {
    const question = questions.get(id)
    const response = question ? responseOf(question, values) : null
    if (response === null) return null
    given[id] = response
  }
  return given
}
