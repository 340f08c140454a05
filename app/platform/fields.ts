import * as z from 'zod'

// Without this zod probes `new Function` once, which our CSP reports. Every schema of a form begins here.
z.config({ jitless: true })

/** What can be wrong with a field: keys of the words in `ui/words`, never sentences. */
export type FieldError =
  | 'required'
  | 'tooLong'
  | 'email'
  | 'whole'
  | 'tooSmall'
  | 'tooBig'
  | 'choose'
  | 'tick'
  | 'shortPassword'
  | 'vatNumber'
  | 'taxCode'
  | 'recipientCode'
  | 'postcode'
  | 'province'
  | 'unreadable'
  | 'onlyLinks'
  | 'noLinks'
  | 'moment'
  | 'past'
  | 'tooFar'
  | 'closed'
  | 'sameTime'
  | 'day'
  | 'beforeStart'

const wrong = (error: FieldError) => ({ error })
// A form field is a string; anything else (a file, a list) counts as not filled in.
const typed = z.string(wrong('required'))
// NUL cannot be stored; the other control characters are never what a person typed.
// oxlint-disable-next-line no-control-regex -- control characters are what this takes away
const visible = (value: string) => value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')

/** One line or more of text that must be there. `max` counts characters. */
export const text = (max = 200) =>
  typed.transform(visible).pipe(z.string().trim().min(1, wrong('required')).max(max, wrong('tooLong')))

/** Text that may be left out; empty becomes undefined. */
export const optionalText = (max = 200) =>
  z
    .string()
    .transform(visible)
    .pipe(z.string().trim().max(max, wrong('tooLong')))
    .optional()

/** A mail address, in small letters. */
export const email = () =>
  typed
    .transform((value) => visible(value).trim().toLowerCase())
    .pipe(z.email(wrong('email')).max(254, wrong('tooLong')))

/** A whole number as typed, within bounds. */
export const whole = (min: number, max: number) =>
  typed
    .trim()
    .regex(/^-?\d{1,15}$/, wrong('whole'))
    .transform(Number)
    .pipe(z.number().int(wrong('whole')).min(min, wrong('tooSmall')).max(max, wrong('tooBig')))

/** A box that must be ticked. */
export const ticked = () => z.literal('on', wrong('tick')).transform(() => true as const)

/** A box that may be ticked. */
export const box = () =>
  z
    .string()
    .optional()
    .transform((value) => value === 'on')

/** One of a fixed list. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, wrong('choose'))
