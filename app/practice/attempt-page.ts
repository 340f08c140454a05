import type { Language } from '#app/i18n/language.ts'
import { credit } from './grade.ts'
import type { ReviewedAnswer } from './kind.ts'
import type { KindName } from './kinds.ts'
import { asked, kindOf, type AskedQuestion, type Question, type Quiz } from './questions.ts'
import { givenIn, isAnswered, sureIn, type Response, type Sure } from './responses.ts'
import { wholePoint } from './share.ts'

type Answered = { questionId: string; response: Response; points?: number | null }

/** A question with what somebody answered so far. */
export type OpenQuestion = AskedQuestion & { response: Response | undefined }

/** An attempt under way, as its page shows it: nothing in here says which answer is right. */
export function openQuestions(quiz: Quiz, answers: Answered[], language: Language): OpenQuestion[] {
  const given = new Map(answers.map((answer) => [answer.questionId, answer.response]))
  return quiz.questions.map((question) => ({ ...asked(question, language), response: given.get(question.id) }))
}

/** A question after handing in: what was answered, what is right, and what comes of each choice. */
export type ReviewedQuestion = {
  id: string
  kind: KindName
  text: string
  answered: boolean
  /** Hundredths; null while a person has still to tell. */
  points: number | null
  right: boolean
  sure: Sure | 0
} & ReviewedAnswer

/**
 * An attempt after it was handed in: every question with its answer, what is right and why. The points are those that were
 * given then, though the rule may have changed since.
 */
export function reviewedQuestions(quiz: Quiz, answers: Answered[], language: Language): ReviewedQuestion[] {
  const given = new Map(answers.map((answer) => [answer.questionId, answer]))
  return quiz.questions.map((question) => reviewed(question, given.get(question.id), language))
}

/** A question with its right answer given, as its author looks at it. */
export function solvedQuestion(question: Question, language: Language): ReviewedAnswer {
  const kind = kindOf(question)
  return kind.reviewed(question, kind.read(question, kind.model(question))!, language)
}

function reviewed(question: Question, answer: Answered | undefined, language: Language): ReviewedQuestion {
  const response = answer?.response ?? ''
  const points = answer?.points ?? credit(question, response)
  return {
    id: question.id,
    kind: question.kind,
    text: question.text[language],
    answered: isAnswered(response),
    points,
    right: points === wholePoint,
    sure: sureIn(response),
    ...kindOf(question).reviewed(question, givenIn(response), language),
  }
}
