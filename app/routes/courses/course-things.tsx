import { courseThing } from '#app/catalog/course-thing.ts'
import { catalogWords } from '#app/catalog/words.ts'
import { heldOn } from '#app/dates/date-thing.ts'
import { to } from '#app/i18n/addresses.ts'
import { offerThing } from '#app/shop/ware-thing.ts'
import { useAcademy } from '#app/ui/site.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { Structured } from '#app/ui/structured.tsx'
import { trailThing } from '#app/ui/things.ts'
import type { Route } from './+types/course.ts'

type Loaded = Route.ComponentProps['loaderData']

/** The course, its holdings and its prices for search engines. */
export function CourseThings({
  course,
  wares,
  dates,
  reviews,
}: Pick<Loaded, 'course' | 'wares' | 'dates' | 'reviews'>) {
  const language = useLanguage()
  const { origin, academy } = useAcademy()
  const path = to('course', language, { course: course.slugs[language] })
  const offers = wares.map((ware) => offerThing(ware, { url: `${origin}${to('shop', language)}`, academy }))
  const { rating } = reviews
  const around = { url: `${origin}${path}`, language, academy, dates: dates.map(heldOn), offers, rating }
  const thing = courseThing(course, around)
  const trail = trailThing(origin, [
    [catalogWords(language)('courses.title'), to('courses', language)],
    [course.title, path],
  ])
  return <Structured things={[thing, trail]} />
}
