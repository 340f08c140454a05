import type { Language } from '#app/i18n/language.ts'
import { asked, type AskedQuestion, type Question, type Quiz } from './questions.ts'
import { isAnswered, type Response } from './responses.ts'
import { isRight } from './grade.ts'

type Answered = { questionId: string; response: Response }

/** A question with what somebody answered so far. */
export type OpenQuestion = AskedQuestion & { response: Response | undefined }

/** An attempt under way, as its page shows it: nothing in here says which answer is right. */
export function openQuestions(quiz: Quiz, answers: Answered[], language: Language): OpenQuestion[] {
  const given = new Map(answers.map((answer) => [answer.questionId, answer.response]))
  return quiz.questions.map((question) => ({ ...asked(question, language), response: given.get(question.id) }))
}

type Reviewed = { id: string; text: string; right: boolean; answered: boolean }

/** A question after handing in: what was answered, what is right, and what comes of each choice. */
export type ReviewedQuestion =
  | (Reviewed & { kind: 'single' | 'multiple'; options: ReviewedOption[] })
  | (Reviewed & { kind: 'short'; typed: string; answer: string; because: string })
export type ReviewedOption = { id: string; text: string; chosen: boolean; right: boolean; because: string }

/** An attempt after it was handed in: every question with its answer, what is right and why. */
export function reviewedQuestions(quiz: Quiz, answers: Answered[], language: Language): ReviewedQuestion[] {
  const given = new Map(answers.map((answer) => [answer.questionId, answer.response]))
  return quiz.questions.map((question) => reviewed(question, given.get(question.id), language))
}

function reviewed(question: Question, response: Response = '', language: Language): ReviewedQuestion {
  const about = {
    id: question.id,
    text: question.text[language],
    right: isRight(question, response),
    answered: isAnswered(response),
  }
  if (question.kind === 'short') {
    const answer = question.accept[language][0]!
    return { ...about, kind: 'short', typed: String(response), answer, because: question.because[language] }
  }
  const chosen = new Set([response].flat())
  const options = question.options.map(({ id, text, right, because }) => ({
    id,
    text: text[language],
    chosen: chosen.has(id),
    right,
    because: because[language],
  }))
  return { ...about, kind: question.kind, options }
}
