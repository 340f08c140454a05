import * as z from 'zod'
import { fold } from './fold.ts'
import { Tag } from './quiz-settings.ts'

// What authors write, in the pieces that several kinds share. A message that begins with @ is a key of the words that say
// what is allowed (`allow` in app/catalog/words).

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '@id')
  .max(80)

const sentence = z.string().trim().min(1).max(2_000)

/** A text in both languages. */
export const localized = z.strictObject({ it: sentence, en: sentence })

/** A few words in both languages, for what stands in a list to choose from. */
export const label = z.strictObject({ it: sentence.max(200), en: sentence.max(200) })

const wording = sentence.max(200).refine((text) => fold(text) !== '', '@quiz.wording')
const wordings = z.array(wording).min(1, '@quiz.wordings').max(60, '@quiz.wordings')

/** Accepted or refused texts: several for each language. */
export const wordingsOf = z.strictObject({ it: wordings, en: wordings })

/** What every question has, whatever its kind. `certainty`: how sure one is, is asked too. */
export const about = {
  id,
  text: localized,
  tags: z.array(Tag).min(1).max(20).optional(),
  certainty: z.boolean().optional(),
}

/** From `least` to `most` things, each with an id of its own. */
export const several = <S extends z.ZodType<{ id: string }>>(thing: S, [least, most]: [number, number]) =>
  z
    .array(thing)
    .min(least, `@quiz.from${least}to${most}`)
    .max(most, `@quiz.from${least}to${most}`)
    .refine((all) => new Set(all.map((one) => one.id)).size === all.length, '@quiz.optionIds')
