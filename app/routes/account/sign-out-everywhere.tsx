import { redirect } from 'react-router'
import { countDevices } from '#app/identity/devices.server.ts'
import { leftBehind } from '#app/identity/session-cookie.server.ts'
import { signOutEverywhere } from '#app/identity/sign-out-everywhere.server.ts'
import { requirePerson } from '#app/identity/visit.server.ts'
import { identityWords } from '#app/identity/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/sign-out-everywhere.ts'

export const loader = async ({ context, url }: Route.LoaderArgs) => ({
  count: await countDevices(await requirePerson(context, url)),
})

export async function action({ context, url }: Route.ActionArgs) {
  await signOutEverywhere(await requirePerson(context, url))
  const headers = new Headers(leftBehind)
  throw redirect(`${to('signIn', languageOf(url.pathname))}?said=left`, { status: 303, headers })
}

export default function SignOutEverywhere({ loaderData: { count } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = identityWords(language)
  return (
    <Page title={say('everywhere.title')} lead={say('everywhere.lead', { count })}>
      <title>{say('everywhere.title')}</title>
      <form method="post" className="actions">
        <Button look="danger">{say('everywhere.button')}</Button>
        <ButtonLink look="quiet" href={to('account', language)}>
          {say('everywhere.back')}
        </ButtonLink>
      </form>
    </Page>
  )
}
