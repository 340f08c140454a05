import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Invited } from '../invite-people.server.ts'
import { teamsWords } from '../words.ts'

const because = { 'no-address': 'invite.becauseNoAddress', 'has-joined': 'invite.becauseJoined' } as const

/** Who was invited, which lines were not, and why. */
export function InviteReport({ invited: { sent, wrong } }: { invited: Invited }) {
  const say = teamsWords(useLanguage())
  return (
    <>
      {sent.length > 0 && (
        <Notice look="good">
          <p>{say('people.sent', { count: sent.length })}</p>
          <ul className="list-disc ps-6">
            {sent.map((email) => (
              <li key={email}>{email}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Notice look="wrong">
        <p>
          <strong>{say('invite.partly')}</strong>
        </p>
        <ul className="list-disc ps-6">
          {wrong.map(({ line, why }) => (
            <li key={line}>
              <q>{line}</q>: {say(because[why])}
            </li>
          ))}
        </ul>
        <p>{say('invite.wrongKept')}</p>
      </Notice>
    </>
  )
}
