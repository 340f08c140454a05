import type { Localized } from '#app/i18n/language.ts'

/** A page for everybody: its path in each language, and when it last changed, in all or in each, if anybody knows. */
export type SitemapEntry = { at: Localized; changedAt?: Date | { [language in keyof Localized]?: Date } }

/** A sitemap as search engines read it: every page once per language, each naming the other. */
export function sitemap(origin: string, entries: SitemapEntry[]): string {
  const pages = entries.flatMap((entry) => [page(origin, entry, 'it'), page(origin, entry, 'en')])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages,
    '</urlset>',
    '',
  ].join('\n')
}

function page(origin: string, { at, changedAt }: SitemapEntry, language: keyof Localized) {
  const address = (path: string) => escaped(`${origin}${path}`)
  const alternates = [
    ['it', at.it],
    ['en', at.en],
    ['x-default', at.it],
  ].map(([tongue, path]) => `<xhtml:link rel="alternate" hreflang="${tongue}" href="${address(path!)}"/>`)
  const day = (changedAt instanceof Date ? changedAt : changedAt?.[language])?.toISOString().slice(0, 10)
  const changed = day ? `<lastmod>${day}</lastmod>` : ''
  return `<url><loc>${address(at[language])}</loc>${changed}${alternates.join('')}</url>`
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
