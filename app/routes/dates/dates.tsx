import { upcomingDates } from '#app/dates/dates.server.ts'
import { DateList } from '#app/dates/ui/date-list.tsx'
import { datesWords } from '#app/dates/words.ts'
import { academy } from '#app/platform/academy.server.ts'
import { Empty, Page } from '#app/ui/page.tsx'
import { ClassroomPicture } from '#app/ui/pictures/classroom.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/dates.ts'

// Not kept as bytes: it says how many places are left, and somebody who was just refused one must not read an old number.
export async function loader() {
  return { dates: await upcomingDates(), email: academy().email }
}

export default function Dates({ loaderData: { dates, email } }: Route.ComponentProps) {
  const say = datesWords(useLanguage())
  return (
    <Page wide title={say('list.title')} lead={say('list.lead')}>
      <title>{say('list.title')}</title>
      <meta name="description" content={say('list.description')} />
      <div className="page-picture">
        <ClassroomPicture />
      </div>
      {dates.length > 0 ? <DateList dates={dates} /> : <Empty>{say('list.empty', { email })}</Empty>}
    </Page>
  )
}
