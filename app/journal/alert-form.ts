import * as z from 'zod'
import { email, text } from '#app/platform/fields.ts'
import { optionalName } from './plain-words.ts'

/** “Tell me when new dates are fixed”: a course, a town or any, an address. `website` is filled by machines only. */
export const AlertForm = z.object({
  website: z.string().optional(),
  course: text(80),
  town: optionalName(80),
  email: email(),
})
