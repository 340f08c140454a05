import { publicPlaces } from '#app/catalog/public-places.server.ts'
import { sitePage } from '#app/catalog/site-page.server.ts'
import { legalPages } from '#app/catalog/written-page.ts'
import { upcomingDates } from '#app/dates/dates.server.ts'
import { addresses, pathOf, type Address } from '#app/i18n/addresses.ts'
import type { Language, Localized } from '#app/i18n/language.ts'
import { originOf } from '#app/platform/request.server.ts'
import { indexed } from '#app/ui/indexed.ts'
import { sitemap, type SitemapEntry } from '#app/ui/sitemap.ts'
import type { Route } from './+types/sitemap.ts'

type Indexed = (typeof indexed)[number]
type OneOfMany = {
  [Name in Indexed]: (typeof addresses)[Name][0] extends `${string}:${string}` ? Name : never
}[Indexed]

/** Every page for everybody, for search engines. TypeScript refuses an indexed address that is not listed here. */
export async function loader({ request }: Route.LoaderArgs) {
  const many = Object.values(await oneOfMany()).flat()
  const single = indexed
    .filter((name) => !addresses[name][0].includes(':'))
    .map((name): SitemapEntry => ({ at: at(name, () => ({})), changedAt: writtenOn(name) }))
  return new Response(sitemap(originOf(request), [...single, ...many]), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, s-maxage=3600' },
  })
}

async function oneOfMany(): Promise<Record<OneOfMany, SitemapEntry[]>> {
  const [{ courses, lessons, trainers }, dates] = await Promise.all([publicPlaces(), upcomingDates()])
  return {
    course: courses.map(({ slugs, changedAt }) => ({ at: at('course', (of) => ({ course: slugs[of] })), changedAt })),
    lesson: lessons.map(({ course, slugs, changedAt }) => ({
      at: at('lesson', (of) => ({ course: course[of], lesson: slugs[of] })),
      changedAt,
    })),
    trainer: trainers.map(({ slugs, changedAt }) => ({
      at: at('trainer', (of) => ({ trainer: slugs[of] })),
      changedAt,
    })),
    // A date that was moved or renamed since does not say when; better no day than a wrong one.
    date: dates.map(({ id, sequence, createdAt }) => ({
      at: at('date', () => ({ date: id })),
      changedAt: sequence === 0 ? createdAt : undefined,
    })),
  }
}

/** The day a legal text says of itself, in each language. */
function writtenOn(name: Indexed) {
  const legal = legalPages.find((one) => one === name)
  const on = (language: Language) => legal && dayOf(sitePage(legal, language).front.version)
  return legal && { it: on('it'), en: on('en') }
}

const dayOf = (version: string | undefined) => (version ? new Date(version) : undefined)

const at = (name: Address, params: (language: keyof Localized) => Record<string, string>): Localized => ({
  it: pathOf(name, 'it', params('it')),
  en: pathOf(name, 'en', params('en')),
})
