import type { Question } from './questions.ts'

/** What somebody answered, as it is stored: the chosen option, the chosen options, or the typed text. '' and [] are blank. */
export type Response = string | string[]

/** Answers by question id. */
export type Responses = Readonly<Record<string, Response>>

/** The longest text that is kept as an answer. */
export const longestAnswer = 2_000

export const isAnswered = (response: Response | undefined) =>
  response !== undefined && (typeof response === 'string' ? response.trim() !== '' : response.length > 0)

/**
 * What was sent for a question, as a form sends it, made into a response; null when no browser showing our page could
 * have sent it: an option that is not there, two where one is asked, too long a text.
 */
export function responseOf(question: Question, sent: string[]): Response | null {
  if (question.kind === 'short') return textOf(sent)
  const chosen = [...new Set(sent.filter((value) => value !== ''))]
  const options = new Set(question.options.map((option) => option.id))
  if (chosen.some((id) => !options.has(id))) return null
  if (question.kind === 'multiple') return chosen.toSorted()
  return chosen.length > 1 ? null : (chosen[0] ?? '')
}

function textOf(sent: string[]): string | null {
  if (sent.length > 1) return null
  // NUL cannot be stored.
  const text = (sent[0] ?? '').replaceAll('\0', '').trim()
  return text.length > longestAnswer ? null : text
}
