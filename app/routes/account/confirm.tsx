import { data, redirect } from 'react-router'
import { passing } from '#app/identity/next.ts'
import { verifyEmail } from '#app/identity/verify-email.server.ts'
import { identityWords } from '#app/identity/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/confirm.ts'

// Opening the link confirms nothing: mail scanners open every link they see. Only the button does.
export const loader = ({ url }: Route.LoaderArgs) => ({ next: url.searchParams.get('next') })

export async function action({ url }: Route.ActionArgs) {
  const confirmed = await verifyEmail(url.searchParams.get('token') ?? '')
  if (!confirmed.ok) return data({ over: true }, 409)
  const next = url.searchParams.get('next')
  throw redirect(passing(to('signIn', languageOf(url.pathname)), next, { said: 'confirmed' }), 303)
}

export default function Confirm({ loaderData: { next }, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = identityWords(language)
  if (actionData?.over)
    return (
      <Page title={say('confirm.title')}>
        <title>{say('confirm.title')}</title>
        <Notice look="wrong">{say('confirm.over')}</Notice>
        <ButtonLink href={passing(to('registered', language), next)}>{say('confirm.newLink')}</ButtonLink>
      </Page>
    )
  return (
    <Page title={say('confirm.title')} lead={say('confirm.lead')}>
      <title>{say('confirm.title')}</title>
      <form method="post">
        <Button>{say('confirm.button')}</Button>
      </form>
    </Page>
  )
}
