import { redirect } from 'react-router'
import { MailForm } from '#app/identity/forms.ts'
import { ownPath, passing } from '#app/identity/next.ts'
import { resendConfirmation } from '#app/identity/resend-confirmation.server.ts'
import { identityWords } from '#app/identity/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { again, readForm } from '#app/platform/form.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/registered.ts'

export const loader = ({ url }: Route.LoaderArgs) => ({ sent: url.searchParams.has('sent') })

export async function action({ request, context, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const form = await readForm(request, MailForm)
  if (!form.ok) return again(form)
  const next = ownPath(url.searchParams.get('next'))
  const sent = await resendConfirmation(form.value.email, next, visitorAddress(context))
  if (!sent.ok) return again(form, { errors: [identityWords(language)('tooMany')] }, 429)
  throw redirect(passing(to('registered', language), next, { sent: 'yes' }), 303)
}

export default function Registered({ loaderData: { sent }, actionData }: Route.ComponentProps) {
  const say = identityWords(useLanguage())
  const [form, fields] = useFilled(MailForm, actionData)
  return (
    <Page title={say('registered.title')} lead={say('registered.lead')}>
      <title>{say('registered.title')}</title>
      {sent && !actionData && <Notice look="good">{say('registered.sent')}</Notice>}
      <p>{say('registered.spam')}</p>
      <h2>{say('registered.againTitle')}</h2>
      <PlainForm form={form}>
        <Field field={fields.email} label={say('fields.email')} type="email" autoComplete="username" />
        <div className="actions">
          <Button look="quiet">{say('registered.againButton')}</Button>
        </div>
      </PlainForm>
    </Page>
  )
}
