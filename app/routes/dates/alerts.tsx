import { redirect } from 'react-router'
import { courseNames } from '#app/catalog/published.server.ts'
import { visitor } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { AlertForm as Asked } from '#app/journal/alert-form.ts'
import { askAlert } from '#app/journal/ask-alert.server.ts'
import { programmeWords } from '#app/journal/programme-words.ts'
import { refusalOf } from '#app/journal/refusal-of.ts'
import { AlertForm } from '#app/journal/ui/alert-form.tsx'
import { academy } from '#app/platform/academy.server.ts'
import { again, readForm } from '#app/platform/form.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { Head } from '#app/ui/head.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/alerts.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const person = await visitor(context)
  return { courses: await courseNames(), email: person?.email, sent: url.searchParams.get('said') === 'sent' }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const form = await readForm(request, Asked)
  if (!form.ok) return again(form)
  const { website, ...wish } = form.value
  const asked = await askAlert({ website, address: visitorAddress(context) }, { ...wish, language })
  if (asked.ok) throw redirect(`${to('dateAlerts', language)}?said=sent`, 303)
  if (asked.code === 'no-course') return again(form, { fields: { course: ['choose'] } }, 422)
  return again(form, ...refusalOf(asked.code, language, academy().email))
}

export default function Alerts({ loaderData: { courses, email, sent }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = programmeWords(language)
  return (
    <Page title={say('alert.ask.title')} lead={sent ? undefined : say('alert.ask.lead')}>
      <Head title={say('alert.ask.title')} description={say('alert.ask.description')} />
      {sent && !actionData ? (
        <Notice look="good">{say('alert.ask.sent')}</Notice>
      ) : (
        <AlertForm courses={courses} reply={actionData} email={email} />
      )}
      <p className="mt-8">
        <a href={to('dates', language)}>{say('alert.ask.back')}</a>
      </p>
    </Page>
  )
}
