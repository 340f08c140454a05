import { randomUUID } from 'node:crypto'
import { redirect } from 'react-router'
import { visitor } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { knownSender } from '#app/journal/known-sender.server.ts'
import { refusalOf } from '#app/journal/refusal-of.ts'
import { ContactForm } from '#app/journal/request-forms.ts'
import { sendRequest } from '#app/journal/send-request.server.ts'
import { PrivacyNote } from '#app/journal/ui/privacy-note.tsx'
import { SenderFields } from '#app/journal/ui/sender-fields.tsx'
import { journalWords } from '#app/journal/words.ts'
import { academy } from '#app/platform/academy.server.ts'
import { again, readForm } from '#app/platform/form.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Head } from '#app/ui/head.tsx'
import { Page } from '#app/ui/page.tsx'
import { PhoneLink } from '#app/ui/phone-link.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/contact.ts'

export async function loader({ context }: Route.LoaderArgs) {
  const { email, phone = '' } = academy()
  return { key: randomUUID(), known: await knownSender(await visitor(context)), email, phone }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const form = await readForm(request, ContactForm)
  if (!form.ok) return again(form)
  const language = languageOf(url.pathname)
  const { key, website, message, ...sender } = form.value
  const sent = await sendRequest(
    { key, website, address: visitorAddress(context) },
    { ...sender, person: await visitor(context) },
    { kind: 'contact', language, message, details: {} },
  )
  if (!sent.ok) return again(form, ...refusalOf(sent.code, language, academy().email))
  throw redirect(`${to('requestSent', language)}?kind=contact`, 303)
}

export default function Contact({ loaderData: { key, known, email, phone }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = journalWords(language)
  const [form, fields] = useFilled(ContactForm, actionData, { key })
  return (
    <Page title={say('contact.title')} lead={say('contact.lead')}>
      <Head title={say('contact.title')} description={say('contact.description')} />
      <PlainForm form={form}>
        <TextField field={fields.message} label={say('contact.message')} hint={say('contact.messageHint')} rows={7} />
        <SenderFields fields={fields} known={known} />
        <PrivacyNote />
        <div className="actions">
          <Button>{say('contact.submit')}</Button>
        </div>
      </PlainForm>
      <OtherWays />
      <p>
        {say('contact.direct')} <a href={`mailto:${email}`}>{email}</a>
        {phone && (
          <>
            , <PhoneLink phone={phone} />
          </>
        )}
      </p>
    </Page>
  )
}

function OtherWays() {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">{say('contact.otherWays')}</h2>
      <ul className="request-ways">
        <li>
          <a href={to('meeting', language)}>{say('contact.toMeeting')}</a>
          <span>{say('contact.toMeetingWhy')}</span>
        </li>
        <li>
          <a href={to('inHouse', language)}>{say('contact.toInHouse')}</a>
          <span>{say('contact.toInHouseWhy')}</span>
        </li>
      </ul>
    </section>
  )
}
