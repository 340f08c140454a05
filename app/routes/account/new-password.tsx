import { redirect } from 'react-router'
import { NewPasswordForm } from '#app/identity/forms.ts'
import { newPasswordOpen } from '#app/identity/new-password-open.server.ts'
import { resetPassword } from '#app/identity/reset-password.server.ts'
import { identityWords } from '#app/identity/words.ts'
import { leftBehind } from '#app/identity/session-cookie.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { again, readForm } from '#app/platform/form.ts'
import { visitorAddress } from '#app/platform/request.server.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Field } from '#app/ui/field.tsx'
import { PlainForm, useFilled } from '#app/ui/form.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/new-password.ts'

const because = { 'link-over': ['newPassword.over', 409], 'too-many': ['tooMany', 429] } as const

// Told before anything is typed. After a post this is asked again: a link used meanwhile shows the same page.
export const loader = async ({ url }: Route.LoaderArgs) => ({
  over: !(await newPasswordOpen(url.searchParams.get('token') ?? '')),
})

export async function action({ request, context, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const form = await readForm(request, NewPasswordForm)
  if (!form.ok) return again(form)
  const wish = { ...form.value, token: url.searchParams.get('token') ?? '' }
  const changed = await resetPassword(wish, visitorAddress(context))
  if (!changed.ok) {
    const [sentence, status] = because[changed.code]
    return again(form, { errors: [identityWords(language)(sentence)] }, status)
  }
  const headers = new Headers(leftBehind)
  throw redirect(`${to('signIn', language)}?said=changed`, { status: 303, headers })
}

export default function NewPassword({ loaderData: { over }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = identityWords(language)
  const [form, fields] = useFilled(NewPasswordForm, actionData)
  if (over)
    return (
      <Page title={say('newPassword.title')}>
        <title>{say('newPassword.title')}</title>
        <Notice look="wrong">{say('newPassword.over')}</Notice>
        <ButtonLink href={to('forgotten', language)}>{say('newPassword.newLink')}</ButtonLink>
      </Page>
    )
  return (
    <Page title={say('newPassword.title')} lead={say('newPassword.lead')}>
      <title>{say('newPassword.title')}</title>
      <PlainForm form={form}>
        <Field
          field={fields.password}
          label={say('fields.newPassword')}
          hint={say('fields.passwordHint')}
          type="password"
          autoComplete="new-password"
        />
        <div className="actions">
          <Button>{say('newPassword.button')}</Button>
        </div>
      </PlainForm>
      <p>
        <a href={to('forgotten', language)}>{say('newPassword.newLink')}</a>
      </p>
    </Page>
  )
}
