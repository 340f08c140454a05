import type { Language } from './language.ts'

const locale = { it: 'it-IT', en: 'en-GB' } as const
const timeZone = 'Europe/Rome'

/** Cents as people write money in their language: `1.234,50 €`. */
export const money = (cents: number, language: Language, currency = 'eur') =>
  new Intl.NumberFormat(locale[language], { style: 'currency', currency, useGrouping: 'always' }).format(cents / 100)

/** A day, as on a letter: `3 marzo 2027`. Shown in Rome's time, whatever the machine's. */
export const day = (at: Date | string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'long', timeZone }).format(new Date(at))

/** A day where there is little room: `3 mar 2027`. */
export const dayShort = (at: Date | string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeZone }).format(new Date(at))

/** A day with its week day: `mercoledì 3 marzo 2027`. */
export const weekday = (at: Date | string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'full', timeZone }).format(new Date(at))

/** A week day in three letters: `mer`. */
export const weekdayShort = (at: Date | string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], { weekday: 'short', timeZone }).format(new Date(at))

/** A month with its year: `marzo 2027`. */
export const month = (at: Date | string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], { month: 'long', year: 'numeric', timeZone }).format(new Date(at))

/** Hours and minutes: `09:30`. */
export const time = (at: Date | string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], { timeStyle: 'short', timeZone }).format(new Date(at))

/** A short day with its time: `3 mar 2027, 09:30`. */
export const moment = (at: Date | string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at))

/** Basis points as a rate: 2200 → `22%`. */
export const rate = (basisPoints: number, language: Language) =>
  new Intl.NumberFormat(locale[language], { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000)

/** A number with at most two decimals, or as many as are asked for: `1.234,5`. */
export const decimal = (value: number, language: Language, decimals = 2) =>
  new Intl.NumberFormat(locale[language], { maximumFractionDigits: decimals }).format(value)

/** The size of a file, as people say it: `340 kB`, `2,5 MB`. */
export const fileSize = (bytes: number, language: Language) => {
  const large = bytes >= 999_500
  return new Intl.NumberFormat(locale[language], {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large ? 1 : 0,
  }).format(Math.max(bytes / (large ? 1_000_000 : 1_000), large ? 0 : 1))
}
