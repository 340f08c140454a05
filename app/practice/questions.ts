import * as z from 'zod'
import type { Language } from '#app/i18n/language.ts'
import type { Kind } from './kind.ts'
import { kinds, type KindName } from './kinds.ts'
import { quizSettings, settingsProblems } from './quiz-settings.ts'
import { id, localized } from './shapes.ts'

const [first, ...others] = Object.values(kinds).map((one) => one.schema)

/** A question as its author writes it: every wording in both languages, and every right answer. */
const Question = z.discriminatedUnion('kind', [first!, ...others])
export type Question = z.output<typeof Question>

/** A quiz as its author writes it (content/README.md): its questions, and how it is to be taken. */
export const Quiz = z
  .strictObject({
    id,
    title: localized,
    passPercent: z.number().int().min(1).max(100),
    ...quizSettings,
    certainty: z.boolean().optional(),
    questions: z
      .array(Question)
      .min(1, '@quiz.questions')
      .max(200, '@quiz.questions')
      .refine((all) => new Set(all.map((question) => question.id)).size === all.length, '@quiz.questionIds'),
  })
  .check(({ value, issues }) => {
    for (const { path, message } of settingsProblems(value))
      issues.push({ code: 'custom', input: value, path, message })
  })
  // What is said of the whole quiz is said of each question that does not say otherwise.
  .overwrite(({ certainty, ...quiz }) => ({
    ...quiz,
    questions: certainty ? quiz.questions.map((question) => ({ certainty, ...question })) : quiz.questions,
  }))
export type Quiz = z.output<typeof Quiz>

/** Everything that makes a question's kind what it is. */
export const kindOf = (question: Question) => kinds[question.kind] as object as Kind<z.ZodObject, object>

type AskedOf<K extends KindName> = {
  kind: K
  id: string
  text: string
  /** Whether how sure one is, is asked too. */
  certainty: boolean
} & ReturnType<(typeof kinds)[K]['asked']>

/** What somebody may see of a question before handing in: never which answer is right, nor why. */
export type AskedQuestion<K extends KindName = KindName> = { [Each in K]: AskedOf<Each> }[K]

/** A question without its answers, in one language. Written out field by field, so that nothing slips through. */
export const asked = (question: Question, language: Language): AskedQuestion =>
  ({
    id: question.id,
    kind: question.kind,
    text: question.text[language],
    certainty: question.certainty ?? false,
    ...kindOf(question).asked(question, language),
  }) as AskedQuestion

/** An answer that is right as a whole, as a form sends it: for whoever shows or tries a quiz, never for whoever takes it. */
export const modelAnswer = (question: Question): string[] => [
  ...kindOf(question).model(question),
  ...(question.certainty ? ['3'] : []),
]
