import { datesPage } from '#app/dates/dates-page.server.ts'
import { DateFilter } from '#app/dates/ui/date-filter.tsx'
import { DateList } from '#app/dates/ui/date-list.tsx'
import { MonthGrid } from '#app/dates/ui/month-grid.tsx'
import { datesWords } from '#app/dates/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { programmeWords } from '#app/journal/programme-words.ts'
import { academy } from '#app/platform/academy.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Head } from '#app/ui/head.tsx'
import { Empty, Page } from '#app/ui/page.tsx'
import { ClassroomPicture } from '#app/ui/pictures/classroom.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/dates.ts'

// Not kept as bytes: it says how many places are left, and somebody who was just refused one must not read an old number.
export async function loader({ url }: Route.LoaderArgs) {
  return { ...(await datesPage(url.searchParams)), email: academy().email }
}

export default function Dates({ loaderData: { email, ...page } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = datesWords(language)
  return (
    <Page wide title={say('list.title')} lead={say('list.lead')}>
      <Head title={say('list.title')} description={say('list.description')} />
      <div className="page-picture">
        <ClassroomPicture />
      </div>
      <DateFilter choice={page.choice} />
      {page.any ? <Both page={page} /> : <Empty>{say('list.empty', { email })}</Empty>}
      <section id="new-dates" className="way-on" aria-labelledby="other-dates">
        <h2 id="other-dates">{say('others.title')}</h2>
        <p>{say('others.text')}</p>
        <div className="actions">
          <ButtonLink href={to('dateAlerts', language)}>{programmeWords(language)('alert.ask.title')}</ButtonLink>
          <ButtonLink look="quiet" href={to('inHouse', language)}>
            {say('others.inHouse')}
          </ButtonLink>
        </div>
      </section>
    </Page>
  )
}

/** The list first, for whoever reads or hears from the top; the calendar beside it where there is room. */
function Both({ page }: { page: Omit<Route.ComponentProps['loaderData'], 'email'> }) {
  const say = datesWords(useLanguage())
  return (
    <div className="dates">
      <div className="dates-list">
        {page.dates.length > 0 ? <DateList dates={page.dates} /> : <Empty>{say('filter.none')}</Empty>}
      </div>
      <MonthGrid dates={page.dates} page={page} />
    </div>
  )
}
