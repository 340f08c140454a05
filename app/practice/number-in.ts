import { decimal } from '#app/i18n/format.ts'
import { otherLanguage, type Language } from '#app/i18n/language.ts'
import type { Given } from './kind.ts'
import { partIn } from './parts.ts'

const separators = { it: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const
// As a string: the build cannot write a literal expression's letters in ASCII.
const minusSigns = new RegExp('[−–]', 'g')

/**
 * The number in what somebody typed on a page in some language, or null. `1.234,5` in Italian is `1,234.5` in English; both
 * may leave the thousands together or set them apart by spaces or apostrophes. The other language's decimal mark is
 * understood where it cannot be a thousand: `1.5` on an Italian page is one and a half, `1.500` is fifteen hundred.
 */
export function numberIn(typed: string, language: Language): number | null {
  const { decimal, group } = separators[language]
  const text = typed.replace(minusSigns, '-').replace(/[\s'’]/g, '')
  if (text.length > 30) return null
  const grouped = new RegExp(`^[-+]?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d*)?$`)
  if (grouped.test(text)) return Number(text.replaceAll(group, '').replace(decimal, '.'))
  return /^[-+]?(?:\d+[.,]?\d*|[.,]\d+)$/.test(text) ? Number(text.replace(',', '.')) : null
}

/** A typed number as it is shown on a page: what was typed on one in the other language is written as this one does. */
export function typedFor(given: Given | undefined, language: Language): string {
  const other = partIn(given, otherLanguage(language))
  const value = numberIn(other, otherLanguage(language))
  return partIn(given, language) || (value === null ? other : decimal(value, language, 6))
}
