import * as z from 'zod'
import { email } from '#app/platform/fields.ts'
import { optionalName } from './plain-words.ts'

/** The programme of a course by mail. `website` is filled by machines only. */
export const ProgrammeForm = z.object({
  website: z.string().optional(),
  email: email(),
  name: optionalName(80),
})
