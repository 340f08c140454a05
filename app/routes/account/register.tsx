import { redirect } from 'react-router'
import { RegisterForm } from '#app/identity/forms.ts'
import { afterSignIn, ownPath, passing } from '#app/identity/next.ts'
import { register } from '#app/identity/register.server.ts'
import { visitor } from '#app/identity/visit.server.ts'
import { identityWords } from '#app/identity/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { again, readForm } from '#app/platform/form.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Head } from '#app/ui/head.tsx'
import { Page } from '#app/ui/page.tsx'
import { ReceptionPicture } from '#app/ui/pictures/reception.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/register.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const next = url.searchParams.get('next')
  const person = await visitor(context)
  if (person) throw redirect(afterSignIn(next, person, languageOf(url.pathname)), 303)
  return { next }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const form = await readForm(request, RegisterForm)
  if (!form.ok) return again(form)
  const next = ownPath(url.searchParams.get('next'))
  const registered = await register({ ...form.value, language, next }, visitorAddress(context))
  if (!registered.ok) return again(form, { errors: [identityWords(language)('tooMany')] }, 429)
  throw redirect(passing(to('registered', language), next), 303)
}

export default function Register({ loaderData: { next }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = identityWords(language)
  const [form, fields] = useFilled(RegisterForm, actionData)
  return (
    <Page wide title={say('register.title')} lead={say('register.lead')}>
      <Head title={say('register.title')} description={say('register.description')} />
      <PlainForm form={form}>
        <Field field={fields.name} label={say('fields.name')} hint={say('fields.nameHint')} autoComplete="name" />
        <Field field={fields.email} label={say('fields.email')} type="email" autoComplete="username" />
        <Field
          field={fields.password}
          label={say('fields.password')}
          hint={say('fields.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
        <div className="actions">
          <Button>{say('register.button')}</Button>
        </div>
      </PlainForm>
      <p>
        {say('register.already')} <a href={passing(to('signIn', language), next)}>{say('register.signIn')}</a>
      </p>
      <div className="page-picture">
        <ReceptionPicture />
      </div>
    </Page>
  )
}
