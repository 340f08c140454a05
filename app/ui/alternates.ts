import type { UIMatch } from 'react-router'
import { addresses, pathOf, type Address } from '#app/i18n/addresses.ts'
import type { Language, Localized } from '#app/i18n/language.ts'

/**
 * Where the page shown stands in each language. A page whose address holds a word of one language (a slug) says its
 * `alternates` in its loader; any other is found by its name and parameters.
 */
export function hreflang(matches: UIMatch[]): Localized | undefined {
  const page = matches.at(-1)
  if (!page) return undefined
  const told = page.loaderData as { alternates?: Localized } | undefined
  if (told?.alternates) return told.alternates
  const name = page.id.replace(/\.(it|en)$/, '')
  if (!(name in addresses)) return undefined
  const at = (language: Language) => pathOf(name as Address, language, page.params)
  return { it: at('it'), en: at('en') }
}
