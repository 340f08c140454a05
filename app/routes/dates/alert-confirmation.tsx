import { redirect } from 'react-router'
import { upcomingDates } from '#app/dates/dates.server.ts'
import { DateList } from '#app/dates/ui/date-list.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { alertOf } from '#app/journal/alert-of.server.ts'
import { confirmAlert } from '#app/journal/confirm-alert.server.ts'
import { programmeWords } from '#app/journal/programme-words.ts'
import { notFound } from '#app/platform/answers.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/alert-confirmation.ts'

// Opening the link confirms nothing: mail scanners open every link they see. Only the button does.
export async function loader({ params }: Route.LoaderArgs) {
  const alert = (await alertOf(params.alert)) ?? notFound()
  const confirmed = alert.confirmedAt !== null && alert.endedAt === null
  return { title: alert.course.title, confirmed, dates: confirmed ? await upcomingDates(alert.courseId) : [] }
}

export async function action({ params, url }: Route.ActionArgs) {
  const alert = (await alertOf(params.alert)) ?? notFound()
  await confirmAlert(alert.id)
  throw redirect(to('alertConfirmation', languageOf(url.pathname), { alert: alert.token }), 303)
}

export default function Confirmation({ loaderData: { title, confirmed, dates } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = programmeWords(language)
  const course = title[language]
  return (
    <Page title={say('alert.page.title', { course })} lead={confirmed ? undefined : say('alert.page.lead', { course })}>
      <title>{say('alert.page.title', { course })}</title>
      {confirmed ? (
        <>
          <Notice look="good">{say('alert.page.confirmed')}</Notice>
          {dates.length > 0 && <p>{say('alert.page.already')}</p>}
          <DateList dates={dates} />
        </>
      ) : (
        <form method="post">
          <Button>{say('alert.page.confirm')}</Button>
        </form>
      )}
    </Page>
  )
}
