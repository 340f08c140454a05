import { fold } from './fold.ts'
import type { Question, Quiz } from './questions.ts'
import type { Response, Responses } from './responses.ts'

export type Grade = { points: number; outOf: number; passed: boolean; byQuestion: Record<string, number> }

/** What a question is worth, in hundredths of a point. */
export const wholePoint = 100

/** Grade a quiz from its answers alone, in hundredths of a point. The same answers always give the same grade. */
export function grade(quiz: Pick<Quiz, 'questions' | 'passPercent'>, responses: Responses): Grade {
  const byQuestion = Object.fromEntries(
    quiz.questions.map((question) => [question.id, isRight(question, responses[question.id]) ? wholePoint : 0]),
  )
  const points = Object.values(byQuestion).reduce<number>((sum, each) => sum + each, 0)
  const outOf = quiz.questions.length * wholePoint
  // Whole numbers only: 70 of 100 must pass at 70 per cent on every machine.
  return { points, outOf, passed: points * 100 >= quiz.passPercent * outOf, byQuestion }
}

/** Whether one answer is right as a whole. */
export function isRight(question: Question, response: Response | undefined): boolean {
  if (response === undefined) return false
  if (question.kind === 'short') return typeof response === 'string' && accepts(question.accept, response)
  const right = question.options.filter((option) => option.right).map((option) => option.id)
  const chosen = new Set(typeof response === 'string' ? [response] : response)
  return chosen.size === right.length && right.every((id) => chosen.has(id))
}

// Somebody who learns in English may still type the Italian word, and the other way round.
const accepts = (accept: { it: string[]; en: string[] }, typed: string) => {
  const given = fold(typed)
  return [...accept.it, ...accept.en].some((wording) => fold(wording) === given)
}
