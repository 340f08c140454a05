import { kindOf, type Question, type Quiz } from './questions.ts'
import { givenIn, type Response, type Responses } from './responses.ts'
import { wholePoint } from './share.ts'

/** Hundredths of a point. What only a person can tell is null, and counts as nothing until somebody has told. */
export type Grade = { points: number; outOf: number; passed: boolean; byQuestion: Record<string, number | null> }

/** Grade a quiz from its answers alone. The same answers always give the same grade. */
export function grade(quiz: Pick<Quiz, 'questions' | 'passPercent'>, responses: Responses): Grade {
  const byQuestion = Object.fromEntries(
    quiz.questions.map((question) => [question.id, credit(question, answerTo(question, responses))]),
  )
  const points = Object.values(byQuestion).reduce<number>((sum, each) => sum + (each ?? 0), 0)
  const outOf = quiz.questions.length * wholePoint
  // Whole numbers only: 70 of 100 must pass at 70 per cent on every machine.
  return { points, outOf, passed: points * 100 >= quiz.passPercent * outOf, byQuestion }
}

/** What one answer is worth, in hundredths of a point; null when only a person can tell. */
export const credit = (question: Question, response: Response | undefined): number | null =>
  response === undefined ? 0 : kindOf(question).credit(question, givenIn(response))

// An id may be the name of something every object has.
const answerTo = ({ id }: Question, responses: Responses) => (Object.hasOwn(responses, id) ? responses[id] : undefined)
