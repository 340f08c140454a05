import * as z from 'zod'
import { text } from '#app/platform/fields.ts'
import { romanMoment } from './roman-moment.ts'

const asDay = (value: string) => new Date(`${value}T12:00:00Z`)
const isDay = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && asDay(value).toString() !== 'Invalid Date' && isoDay(asDay(value)) === value
const isoDay = (at: Date) => at.toISOString().slice(0, 10)

/** A day and time in Rome, as a browser's `datetime-local` field writes it. */
export const momentField = () =>
  text(30).transform((value, context) => {
    const at = romanMoment(value)
    if (at) return at
    context.addIssue({ code: 'custom', message: 'moment' })
    return z.NEVER
  })

/** A day that exists, as a browser's `date` field writes it. */
export const dayField = () => text(30).refine(isDay, { error: 'day' })

/** The same where it may be left out. */
export const optionalDay = () =>
  z
    .string()
    .trim()
    .refine((value) => value === '' || isDay(value), { error: 'day' })
    .optional()
