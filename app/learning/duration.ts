import type { Language } from '#app/i18n/language.ts'

const locale = { it: 'it-IT', en: 'en-GB' } as const

/** Minutes as people say them: `45 minuti`, `1 ora e 15 minuti`. */
export function duration(minutes: number, language: Language): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale[language], { style: 'unit', unit: name, unitDisplay: 'long' }).format(value)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const parts = [
    ...(hours > 0 ? [unit(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [unit(rest, 'minute')] : []),
  ]
  return new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(parts)
}
