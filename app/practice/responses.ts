import type { Given } from './kind.ts'
import { kindOf, type Question } from './questions.ts'

export const sureness = [1, 2, 3] as const
/** How sure somebody said to be: 1 guessing, 2 fairly, 3 certain. */
export type Sure = (typeof sureness)[number]

/**
 * What somebody answered, as it is stored. Where a question asks how sure one is, the two stand together, so that a teacher
 * can collect what was sure and wrong; what an answer is worth never depends on it.
 */
export type Response = Given | { given: Given; sure: Sure | 0 }

/** Answers by question id. */
export type Responses = Readonly<Record<string, Response>>

const isMarked = (response: Response): response is { given: Given; sure: Sure | 0 } =>
  typeof response === 'object' && 'sure' in response && typeof response.sure === 'number'

/** The answer itself. */
export const givenIn = (response: Response): Given => (isMarked(response) ? response.given : response)

/** How sure somebody said to be; 0 when they did not say. */
export const sureIn = (response: Response | undefined): Sure | 0 =>
  response !== undefined && isMarked(response) ? response.sure : 0

/** Whether something was answered to every part of a question. */
export function isAnswered(response: Response | undefined): boolean {
  if (response === undefined) return false
  const given = givenIn(response)
  const said = typeof given === 'string' ? [given] : Object.values(given)
  return said.length > 0 && said.every((one) => one.trim() !== '')
}

/**
 * What was sent for a question, as a form sends it, made into a response; null when no browser showing our page could
 * have sent it: an option that is not there, two where one is asked, too long a text. Where it is asked how sure one is,
 * that comes last.
 */
export function responseOf(question: Question, sent: string[]): Response | null {
  const kind = kindOf(question)
  if (!question.certainty) return kind.read(question, sent)
  const sure = sureness.find((one) => String(one) === sent.at(-1)) ?? 0
  const given = kind.read(question, sent.slice(0, -1))
  return given === null || (sure === 0 && (sent.at(-1) ?? '') !== '') ? null : { given, sure }
}
