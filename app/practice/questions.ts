import * as z from 'zod'
import type { Localized } from '#app/i18n/language.ts'
import { fold } from './fold.ts'
import { quizSettings, settingsProblems, Tag } from './quiz-settings.ts'

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small letters, digits and single hyphens')
  .max(80)
const sentence = z.string().trim().min(1).max(2_000)
const localized = z.strictObject({ it: sentence, en: sentence })
const wording = sentence.max(200).refine((text) => fold(text) !== '', 'has no letter or digit in it')
const wordings = z.array(wording).min(1).max(60)

const Option = z.strictObject({ id, right: z.boolean().default(false), text: localized, because: localized })
const options = z
  .array(Option)
  .min(3, 'needs at least 3 options')
  .max(5, 'has more than 5 options')
  .refine((all) => new Set(all.map((option) => option.id)).size === all.length, 'has two options with the same id')

/** What every question has, whatever its kind. */
const about = { id, text: localized, tags: z.array(Tag).min(1).max(20).optional() }

const rightOnes = (all: { right: boolean }[]) => all.filter((option) => option.right).length

const Single = z.strictObject({
  ...about,
  kind: z.literal('single'),
  options: options.refine((all) => rightOnes(all) === 1, 'a single question has exactly one right option'),
})
const Multiple = z.strictObject({
  ...about,
  kind: z.literal('multiple'),
  options: options.refine((all) => rightOnes(all) >= 2, 'a multiple question has two right options or more'),
})
const Short = z.strictObject({
  ...about,
  kind: z.literal('short'),
  accept: z.strictObject({ it: wordings, en: wordings }),
  because: localized,
})

export const Question = z.discriminatedUnion('kind', [Single, Multiple, Short])

/**
 * A quiz as its author writes it (content/README.md): every wording in both languages, every right answer, and how it is
 * to be taken.
 */
export const Quiz = z
  .strictObject({
    id,
    title: localized,
    passPercent: z.number().int().min(1).max(100),
    ...quizSettings,
    questions: z
      .array(Question)
      .min(1, 'needs at least one question')
      .max(200, 'has more than 200 questions')
      .refine(
        (all) => new Set(all.map((question) => question.id)).size === all.length,
        'has two questions with one id',
      ),
  })
  .check(({ value, issues }) => {
    for (const { path, message } of settingsProblems(value))
      issues.push({ code: 'custom', input: value, path, message })
  })

export type Question = z.output<typeof Question>
export type Quiz = z.output<typeof Quiz>
export type Choice = z.output<typeof Option>

/** What somebody may see of a question before handing in: never which answer is right, nor why. */
export type AskedQuestion = {
  id: string
  kind: Question['kind']
  text: string
  options: { id: string; text: string }[]
}

/** A question without its answers, in one language. Written out field by field, so that nothing slips through. */
export function asked(question: Question, language: keyof Localized): AskedQuestion {
  const options = question.kind === 'short' ? [] : question.options
  return {
    id: question.id,
    kind: question.kind,
    text: question.text[language],
    options: options.map((option) => ({ id: option.id, text: option.text[language] })),
  }
}
