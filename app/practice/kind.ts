import type * as z from 'zod'
import type { Language } from '#app/i18n/language.ts'

/** What was said of each part of a question, by the part's id; '' where nothing was said yet. */
export type Parts = Readonly<Record<string, string>>

/** What somebody answered, as it is stored: a chosen option or typed text, chosen options, or something for each part. */
export type Given = string | string[] | Parts

export type ReviewedOption = {
  id: string
  text: string
  chosen: boolean
  right: boolean
  /** Only where there is more than right and wrong. */
  worth?: Worth
  because: string
}
export type Worth = 'best' | 'acceptable' | 'harmful'

export type ReviewedPart = { id: string; text: string; given: string; wanted: string; right: boolean; because: string }

/** A criterion of a rubric, with the points it was given; null while nobody has marked it. */
export type ReviewedCriterion = { id: string; text: string; points: number; given: number | null }

/** A place on a picture, in hundredths of its width and height: left, top, width, height. */
export type Area = { id: string; text: string; at: [number, number, number, number] }
export type Picture = { src: string; alt: string }

/** An answer after handing in, in one of the forms in which it can be shown. */
export type ReviewedAnswer =
  | { shape: 'choices'; options: ReviewedOption[]; picture?: Picture & { areas: Area[] } }
  | { shape: 'typed'; typed: string; accepted: string[]; because: string }
  | { shape: 'parts'; parts: ReviewedPart[]; because: string }
  | { shape: 'open'; typed: string; example: string; rubric: ReviewedCriterion[]; comment: string }

/** Everything that makes a kind of question what it is. None of it reads a clock, a database or a language it is not given. */
export type Kind<S extends z.ZodObject, A extends object> = {
  /** The question as its author writes it. */
  schema: S
  /** What must stay the same for a change to be a mere correction of words. */
  key(question: z.output<S>): unknown
  /** What somebody may see before handing in. Written out field by field, so that no right answer slips through. */
  asked(question: z.output<S>, language: Language): A
  /** What a form sent, as an answer; null when no page of ours could have sent it. */
  read(question: z.output<S>, sent: string[]): Given | null
  /** What an answer is worth, in hundredths of a point; null when only a person can tell. Never throws. */
  credit(question: z.output<S>, given: Given): number | null
  /** An answer that is right as a whole, as a form sends it. */
  model(question: z.output<S>): string[]
  reviewed(question: z.output<S>, given: Given, language: Language): ReviewedAnswer
}

/** A kind of question, its types taken from its schema. */
export const kind = <S extends z.ZodObject, A extends object>(made: Kind<S, A>) => made
