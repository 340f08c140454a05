import type { UIMatch } from 'react-router'
import type { Address } from '#app/i18n/addresses.ts'

/**
 * The addresses that are for everybody and may stand in search engines: they carry a `<Head>`, a canonical address and their
 * other language, and stand in the sitemap. Every other page says `noindex`.
 */
export const indexed = [
  'home',
  'courses',
  'course',
  'trainers',
  'trainer',
  'lesson',
  'shop',
  'dates',
  'date',
  'method',
  'glossary',
  'prices',
  'privacy',
  'terms',
  'cookies',
  'withdrawal',
  'accessibility',
  'contact',
  'meeting',
  'inHouse',
] as const satisfies Address[]

const names = new Set<string>(indexed)

/** Whether the page shown is one of them. */
export const isIndexed = (matches: UIMatch[]) => names.has((matches.at(-1)?.id ?? '').replace(/\.(it|en)$/, ''))
