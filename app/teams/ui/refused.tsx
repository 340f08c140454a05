import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { teamsWords } from '../words.ts'
import { FirmPage } from './firm-page.tsx'

/** The page of an address one can only post to, when the firm's rules said no: the reason, and the way back. */
export function Refused({ why, back }: { why: string; back: { href: string; label: string } }) {
  const say = teamsWords(useLanguage())
  return (
    <FirmPage title={say('refused')}>
      <Notice look="wrong">{why}</Notice>
      <div className="actions">
        <ButtonLink href={back.href}>{back.label}</ButtonLink>
      </div>
    </FirmPage>
  )
}
