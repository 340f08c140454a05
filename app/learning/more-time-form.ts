import * as z from 'zod'
import { oneOf, text } from '#app/platform/fields.ts'

/** How much more time somebody can be given: per cent of it, or no limit at all. */
export const extras = ['25', '50', '100', '200', 'unlimited'] as const

export const MoreTimeForm = z.object({
  /** Empty: in every course. */
  course: z
    .string()
    .max(80)
    .optional()
    .transform((id) => id || null),
  extra: oneOf(extras).transform((extra) => (extra === 'unlimited' ? null : Number(extra))),
  reason: text(500),
})
