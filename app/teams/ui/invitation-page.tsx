import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { passing } from '#app/identity/next.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { invitationAt } from '../invitations.server.ts'
import { teamsWords } from '../words.ts'
import { Privacy } from './privacy.tsx'

type Props = {
  invitation: NonNullable<Awaited<ReturnType<typeof invitationAt>>>
  person: { name: string; email: string } | null
  ownFirm: string | null
  here: string
}

/** Who invites into which firm, what it will see, and the way in. */
export function OpenInvitation({ invitation, person, ownFirm, here }: Props) {
  const language = useLanguage()
  const say = teamsWords(language)
  const { firm, by, department } = invitation
  const title = by ? say('join.title', { by, firm }) : say('join.titleFirm', { firm })
  return (
    <Page title={title} lead={say('join.lead')}>
      <title>{title}</title>
      {department && <p>{say('join.department', { department })}</p>}
      {!person && <ForVisitors here={here} />}
      {person && !ownFirm && <Acceptance invitation={invitation} person={person} />}
      {ownFirm && <Notice look="wrong">{say('join.otherFirm', { own: ownFirm })}</Notice>}
      <Privacy firm={firm} />
      <p className="hint mt-4">{say('join.until', { day: day(invitation.expiresAt, language) })}</p>
    </Page>
  )
}

function ForVisitors({ here }: { here: string }) {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <>
      <p>{say('join.signedOut')}</p>
      <div className="actions">
        <ButtonLink href={passing(to('register', language), here)}>{say('join.register')}</ButtonLink>
        <ButtonLink look="quiet" href={passing(to('signIn', language), here)}>
          {say('join.signIn')}
        </ButtonLink>
      </div>
    </>
  )
}

function Acceptance({
  invitation,
  person,
}: {
  invitation: Props['invitation']
  person: { name: string; email: string }
}) {
  const language = useLanguage()
  const say = teamsWords(language)
  const { email } = person
  return (
    <>
      {email === invitation.email ? (
        <p>{say('join.as', person)}</p>
      ) : (
        <Notice>
          <p>{say('join.otherAddress', { invited: invitation.email, email })}</p>
          <p>
            <a href={to('account', language)}>{say('join.account')}</a>
          </p>
        </Notice>
      )}
      <form method="post" className="actions">
        <Button>{say('join.accept', { firm: invitation.firm })}</Button>
      </form>
    </>
  )
}

/** A link that lets nobody in any more: why, and whom to ask. */
export function DeadInvitation({ is, firm = '' }: { is: 'dead' | 'expired' | 'withdrawn' | 'used'; firm?: string }) {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <Page title={say(`join.${is}`)} lead={say(`join.${is}Why`, { firm })}>
      <title>{say(`join.${is}`)}</title>
      <div className="actions">
        <ButtonLink href={to('signIn', language)}>{say('join.signIn')}</ButtonLink>
      </div>
    </Page>
  )
}
