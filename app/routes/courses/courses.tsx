import { asQuery, filterCourses, lengthOf, readChosen, type Traits } from '#app/catalog/filter-courses.ts'
import { courseCards } from '#app/catalog/published.server.ts'
import { CourseCards } from '#app/catalog/ui/course-cards.tsx'
import { ChosenFilters, CourseFilters } from '#app/catalog/ui/course-filters.tsx'
import { catalogWords } from '#app/catalog/words.ts'
import { upcomingDates } from '#app/dates/dates.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { Head } from '#app/ui/head.tsx'
import { SearchForm } from '#app/search/ui/search-form.tsx'
import { searchWords } from '#app/search/words.ts'
import { Empty, Page } from '#app/ui/page.tsx'
import { CallPicture } from '#app/ui/pictures/call.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/courses.ts'

// Five minutes: a date begins at a set moment, of which nobody is told, and with the last one a course leaves the classroom.
export const headers = () => ({ 'Cache-Control': 'public, s-maxage=300' })

export async function loader({ url }: Route.LoaderArgs) {
  const [cards, dates] = await Promise.all([courseCards(languageOf(url.pathname)), upcomingDates()])
  const inClassroom = new Set(dates.map(({ courseId }) => courseId))
  const courses = cards.map((card) => ({ ...card, traits: traitsOf(card, inClassroom.has(card.id)) }))
  const chosen = readChosen(url.searchParams)
  const alternates = { it: to('courses', 'it') + asQuery(chosen), en: to('courses', 'en') + asQuery(chosen) }
  return { ...filterCourses(courses, chosen), chosen, alternates, any: courses.length > 0 }
}

const traitsOf = (
  card: { needs: Traits['need']; roles: Traits['role']; minutes: number },
  classroom: boolean,
): Traits => ({
  need: card.needs,
  role: card.roles,
  length: [lengthOf(card.minutes)],
  format: classroom ? ['online', 'classroom'] : ['online'],
})

export default function Courses({ loaderData: { shown, options, chosen, any } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = catalogWords(language)
  return (
    <Page wide title={say('courses.title')} lead={say('courses.lead')}>
      <Head title={say('courses.title')} description={say('courses.description')} />
      {asQuery(chosen) && <meta name="robots" content="noindex" />}
      <div className="page-picture">
        <CallPicture />
      </div>
      <SearchForm id="search" label={searchWords(language)('form.courses')} />
      {any ? (
        <div className="shelf">
          <CourseFilters options={options} />
          <section aria-labelledby="shown">
            <h2 id="shown">{say('choose.shown', { count: shown.length })}</h2>
            <ChosenFilters chosen={chosen} />
            {shown.length > 0 ? <CourseCards courses={shown} level={3} /> : <Empty>{say('choose.none')}</Empty>}
          </section>
        </div>
      ) : (
        <Empty>{say('courses.empty')}</Empty>
      )}
    </Page>
  )
}
