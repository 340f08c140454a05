import { grade, type Grade } from './grade.ts'
import type { Quiz } from './questions.ts'
import type { Responses } from './responses.ts'
import { passes } from './standing.ts'

/** Hundredths by question that somebody gave by hand; null or missing where nobody has yet. */
export type Marks = Readonly<Record<string, number | null>>

/** The grade of a quiz with what somebody marked by hand where no rule can tell. A rule, where there is one, decides. */
export function markedGrade(quiz: Pick<Quiz, 'questions' | 'passPercent'>, responses: Responses, marks: Marks): Grade {
  const { byQuestion: byRule, outOf } = grade(quiz, responses)
  const byQuestion = Object.fromEntries(
    Object.entries(byRule).map(([id, points]) => [id, points ?? (Object.hasOwn(marks, id) ? marks[id]! : null)]),
  )
  const points = Object.values(byQuestion).reduce<number>((sum, each) => sum + (each ?? 0), 0)
  return { points, outOf, passed: passes(quiz.passPercent, { points, outOf }), byQuestion }
}
