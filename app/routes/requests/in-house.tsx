import { randomUUID } from 'node:crypto'
import { redirect } from 'react-router'
import { visitor } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { endOfDay, outOfTime } from '#app/journal/in-time.ts'
import { knownSender } from '#app/journal/known-sender.server.ts'
import { refusalOf } from '#app/journal/refusal-of.ts'
import { TrainingForm } from '#app/journal/request-forms.ts'
import { romanField } from '#app/journal/roman-moment.ts'
import { sendRequest } from '#app/journal/send-request.server.ts'
import { PrivacyNote } from '#app/journal/ui/privacy-note.tsx'
import { SenderFields } from '#app/journal/ui/sender-fields.tsx'
import { TrainingFields, TrainingKinds } from '#app/journal/ui/training-fields.tsx'
import { journalWords } from '#app/journal/words.ts'
import { academy } from '#app/platform/academy.server.ts'
import { again, readForm } from '#app/platform/form.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { Button } from '#app/ui/button.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Head } from '#app/ui/head.tsx'
import { Page } from '#app/ui/page.tsx'
import { WorkshopPicture } from '#app/ui/pictures/workshop.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/in-house.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const today = romanField(new Date()).slice(0, 10)
  return { key: randomUUID(), known: await knownSender(await visitor(context)), today }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const form = await readForm(request, TrainingForm)
  if (!form.ok) return again(form)
  const language = languageOf(url.pathname)
  const { key, website, message, kind, people, place, from, until, ...sender } = form.value
  const period = { from: endOfDay(from), ...(until && { until: endOfDay(until) }) }
  const fields = outOfTime(period, new Date())
  if (Object.keys(fields).length > 0) return again(form, { fields }, 422)
  const sent = await sendRequest(
    { key, website, address: visitorAddress(context) },
    { ...sender, person: await visitor(context) },
    { kind, language, message, details: { people, place, from, ...(until && { until }) } },
  )
  if (!sent.ok) return again(form, ...refusalOf(sent.code, language, academy().email))
  throw redirect(`${to('requestSent', language)}?kind=${kind}`, 303)
}

export default function InHouse({ loaderData: { key, known, today }, actionData }: Route.ComponentProps) {
  const say = journalWords(useLanguage())
  const [form, fields] = useFilled(TrainingForm, actionData, { key })
  return (
    <Page wide title={say('inHouse.title')} lead={say('inHouse.lead')}>
      <Head title={say('inHouse.title')} description={say('inHouse.description')} />
      <TrainingKinds />
      <PlainForm form={form}>
        <TrainingFields fields={fields} today={today} />
        <SenderFields fields={fields} known={known} />
        <PrivacyNote />
        <div className="actions">
          <Button>{say('inHouse.submit')}</Button>
        </div>
      </PlainForm>
      <div className="page-picture">
        <WorkshopPicture />
      </div>
    </Page>
  )
}
