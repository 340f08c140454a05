import { randomUUID } from 'node:crypto'
import { redirect } from 'react-router'
import { visitor } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { outOfOffice } from '#app/journal/in-time.ts'
import { knownSender } from '#app/journal/known-sender.server.ts'
import { refusalOf } from '#app/journal/refusal-of.ts'
import { MeetingForm } from '#app/journal/request-forms.ts'
import { romanField } from '#app/journal/roman-moment.ts'
import { sendRequest } from '#app/journal/send-request.server.ts'
import { MeetingFields } from '#app/journal/ui/meeting-fields.tsx'
import { PrivacyNote } from '#app/journal/ui/privacy-note.tsx'
import { SenderFields } from '#app/journal/ui/sender-fields.tsx'
import { journalWords } from '#app/journal/words.ts'
import { academy } from '#app/platform/academy.server.ts'
import { again, readForm } from '#app/platform/form.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { Button } from '#app/ui/button.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Head } from '#app/ui/head.tsx'
import { Page } from '#app/ui/page.tsx'
import { LetterPicture } from '#app/ui/pictures/letter.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/meeting.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { key: randomUUID(), known: await knownSender(await visitor(context)), soonest: romanField(new Date()) }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const form = await readForm(request, MeetingForm)
  if (!form.ok) return again(form)
  const language = languageOf(url.pathname)
  const { key, website, message, size, sector, time1, time2, time3, ...sender } = form.value
  const fields = outOfOffice({ time1, time2, time3 }, new Date())
  if (Object.keys(fields).length > 0) return again(form, { fields }, 422)
  const sent = await sendRequest(
    { key, website, address: visitorAddress(context) },
    { ...sender, person: await visitor(context) },
    { kind: 'meeting', language, message, details: { size, sector }, times: [time1, time2, time3] },
  )
  if (!sent.ok) return again(form, ...refusalOf(sent.code, language, academy().email))
  throw redirect(`${to('requestSent', language)}?kind=meeting`, 303)
}

export default function Meeting({ loaderData: { key, known, soonest }, actionData }: Route.ComponentProps) {
  const say = journalWords(useLanguage())
  const [form, fields] = useFilled(MeetingForm, actionData, { key })
  return (
    <Page wide title={say('meeting.title')} lead={say('meeting.lead')}>
      <Head title={say('meeting.title')} description={say('meeting.description')} />
      <PlainForm form={form}>
        <MeetingFields fields={fields} soonest={soonest} />
        <SenderFields fields={fields} known={known} />
        <PrivacyNote />
        <div className="actions">
          <Button>{say('meeting.submit')}</Button>
        </div>
      </PlainForm>
      <div className="page-picture">
        <LetterPicture />
      </div>
    </Page>
  )
}
