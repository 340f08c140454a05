import type { Language, Localized } from '#app/i18n/language.ts'

type Titled = { title: string; product: { title: unknown } }

/**
 * What an order's line is called on a page. In the language it was ordered in, the words that were bought; in another,
 * what the product is called there today. Paper and letters keep the words that were bought.
 */
export const lineTitle = ({ title, product }: Titled, written: string, language: Language): string =>
  written === language ? title : (product.title as Partial<Localized>)[language] || title

const mostNamed = 3

/** The first few of many, and how many are not among them: never just one, which could as well be named. */
export function briefly<T>(all: readonly T[]): { named: T[]; others: number } {
  const named = all.slice(0, all.length > mostNamed ? mostNamed - 1 : mostNamed)
  return { named, others: all.length - named.length }
}
