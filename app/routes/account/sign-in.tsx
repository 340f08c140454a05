import { redirect } from 'react-router'
import { SignInForm } from '#app/identity/forms.ts'
import { afterSignIn, ownPath, passing } from '#app/identity/next.ts'
import { signIn } from '#app/identity/sign-in.server.ts'
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
import { Notice, Page } from '#app/ui/page.tsx'
import { ReceptionPicture } from '#app/ui/pictures/reception.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/sign-in.ts'

const because = {
  wrong: ['signIn.wrong', 401],
  unconfirmed: ['signIn.unconfirmed', 403],
  'too-many': ['tooMany', 429],
} as const
const news = ['confirmed', 'changed', 'left'] as const

export async function loader({ context, url }: Route.LoaderArgs) {
  const next = url.searchParams.get('next')
  const person = await visitor(context)
  if (person) throw redirect(afterSignIn(next, person, languageOf(url.pathname)), 303)
  const said = news.find((what) => what === url.searchParams.get('said'))
  return { next, said }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const form = await readForm(request, SignInForm)
  if (!form.ok) return again(form)
  const next = ownPath(url.searchParams.get('next'))
  const from = { address: visitorAddress(context), device: request.headers.get('User-Agent') }
  const signedIn = await signIn({ ...form.value, next }, from)
  if (!signedIn.ok) {
    const [sentence, status] = because[signedIn.code]
    return again(form, { errors: [identityWords(language)(sentence)] }, status)
  }
  const headers = new Headers(signedIn.value.cookies.map((cookie): [string, string] => ['Set-Cookie', cookie]))
  throw redirect(afterSignIn(next, signedIn.value, language), { status: 303, headers })
}

export default function SignIn({ loaderData: { next, said }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = identityWords(language)
  const [form, fields] = useFilled(SignInForm, actionData)
  return (
    <Page wide title={say('signIn.title')}>
      <Head title={say('signIn.title')} description={say('signIn.description')} />
      {said && !actionData && <Notice look="good">{say(`signIn.${said}`)}</Notice>}
      <PlainForm form={form}>
        <Field field={fields.email} label={say('fields.email')} type="email" autoComplete="username" />
        <Field field={fields.password} label={say('fields.password')} type="password" autoComplete="current-password" />
        <div className="actions">
          <Button>{say('signIn.button')}</Button>
        </div>
      </PlainForm>
      <p>
        <a href={passing(to('forgotten', language), next)}>{say('signIn.forgotten')}</a>
      </p>
      <p>
        {say('signIn.newHere')} <a href={passing(to('register', language), next)}>{say('signIn.register')}</a>
      </p>
      <div className="page-picture">
        <ReceptionPicture />
      </div>
    </Page>
  )
}
