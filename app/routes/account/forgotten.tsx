import { redirect } from 'react-router'
import { askForReset } from '#app/identity/ask-for-reset.server.ts'
import { MailForm } from '#app/identity/forms.ts'
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
import type { Route } from './+types/forgotten.ts'

export const loader = ({ url }: Route.LoaderArgs) => ({ sent: url.searchParams.has('sent') })

export async function action({ request, context, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const form = await readForm(request, MailForm)
  if (!form.ok) return again(form)
  const asked = await askForReset(form.value.email, visitorAddress(context))
  if (!asked.ok) return again(form, { errors: [identityWords(language)('tooMany')] }, 429)
  throw redirect(`${to('forgotten', language)}?sent=yes`, 303)
}

export default function Forgotten({ loaderData: { sent }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = identityWords(language)
  const [form, fields] = useFilled(MailForm, actionData)
  return (
    <Page title={say('forgotten.title')} lead={say('forgotten.lead')}>
      <title>{say('forgotten.title')}</title>
      {sent && !actionData && <Notice look="good">{say('forgotten.sent')}</Notice>}
      <PlainForm form={form}>
        <Field field={fields.email} label={say('fields.email')} type="email" autoComplete="username" />
        <div className="actions">
          <Button>{say('forgotten.button')}</Button>
        </div>
      </PlainForm>
      <p>
        <a href={to('signIn', language)}>{say('forgotten.back')}</a>
      </p>
    </Page>
  )
}
