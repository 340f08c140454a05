import { redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { alertOf } from '#app/journal/alert-of.server.ts'
import { endAlert } from '#app/journal/end-alert.server.ts'
import { programmeWords } from '#app/journal/programme-words.ts'
import { notFound } from '#app/platform/answers.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/alert-end.ts'

// As with confirming: a scanner that opens every link ends nothing.
export async function loader({ params }: Route.LoaderArgs) {
  const { course, endedAt } = (await alertOf(params.alert)) ?? notFound()
  return { title: course.title, ended: endedAt !== null }
}

export async function action({ params, url }: Route.ActionArgs) {
  const { token } = (await alertOf(params.alert)) ?? notFound()
  await endAlert(token)
  throw redirect(to('alertEnd', languageOf(url.pathname), { alert: token }), 303)
}

export default function End({ loaderData: { title, ended } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = programmeWords(language)
  const course = title[language]
  return (
    <Page title={say('alert.end.title')} lead={ended ? undefined : say('alert.end.lead', { course })}>
      <title>{say('alert.end.title')}</title>
      {ended ? (
        <>
          <Notice look="good">{say('alert.end.ended', { course })}</Notice>
          <ButtonLink look="quiet" href={to('dates', language)}>
            {say('alert.ask.back')}
          </ButtonLink>
        </>
      ) : (
        <form method="post">
          <Button>{say('alert.end.button')}</Button>
        </form>
      )}
    </Page>
  )
}
