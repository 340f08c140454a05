import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { devicesOf } from '../devices.server.ts'
import { identityWords } from '../words.ts'

type Props = { devices: Awaited<ReturnType<typeof devicesOf>> }

/** Where a person is signed in, and the ways out. */
export function Devices({ devices }: Props) {
  const language = useLanguage()
  const say = identityWords(language)
  return (
    <section>
      <h2>{say('account.devices')}</h2>
      <ul className="rows">
        {devices.map(({ id, browser, system, since, here }) => (
          <li key={id}>
            <span>{browser && system ? say('account.device', { browser, system }) : say('account.unknownDevice')}</span>
            <span className="text-soft">{say('account.since', { moment: moment(since, language) })}</span>
            {here && <strong>{say('account.here')}</strong>}
          </li>
        ))}
      </ul>
      <div className="actions">
        <form method="post" action={to('signOut', language)}>
          <Button look="quiet">{say('account.signOut')}</Button>
        </form>
        <ButtonLink look="quiet" href={to('signOutEverywhere', language)}>
          {say('account.everywhere')}
        </ButtonLink>
      </div>
    </section>
  )
}
