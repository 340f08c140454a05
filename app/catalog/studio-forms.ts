import * as z from 'zod'
import { text } from '#app/platform/fields.ts'
import { kebab } from './lesson-components.ts'

// A form's empty field is no field.
const source = z.string().default('')
const mark = z.string().min(1).max(200)

/** A text to keep as a draft; how long it may be is the room's to say, in words. */
export const SaveForm = z.object({ source, seen: mark, onto: z.string().max(80).optional() })

/** The same without a page around it, for the editor that saves by itself: the text is named in the form. */
export const PlaceForm = z.object({
  subject: z.enum(['lesson', 'quiz']),
  id: z.string().regex(kebab).max(80),
  text: z
    .enum(['it', 'en'])
    .optional()
    .transform((language) => language ?? ''),
  source,
})
export const SaveAtForm = PlaceForm.extend({ seen: mark, onto: z.string().max(80).optional() })

const version = z.coerce.number().int().min(1).max(1_000_000_000)
export const DiscardForm = z.object({ version })
export const AdoptForm = z.object({ version, seen: mark })

export const LessonForm = z.object({ id: text(80), it: text(), en: text() })

/** `draft` is `<id> <version>`, once for each that was ticked. */
export const PublicationForm = z.object({
  draft: z
    .array(z.string().regex(/^[\w-]{1,60} \d{1,9}$/))
    .max(500)
    .default([])
    .transform((all) => all.map((one) => ({ id: one.split(' ')[0]!, version: Number(one.split(' ')[1]) }))),
  announced: z.enum(['nothing', 'correction', 'release', 'problems']),
})
