import * as z from 'zod'

/** Where somebody is in a lesson: which piece of its text, and how that begins, by which it is found when the text has changed. */
export const Reached = z.object({
  at: z.coerce.number().int().min(0).max(5000),
  // NUL cannot be stored.
  words: z
    .string()
    .trim()
    .min(1)
    .max(120)
    .refine((words) => !words.includes('\0')),
})
export type Reached = z.output<typeof Reached>
