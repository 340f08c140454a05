import type { Language } from '#app/i18n/language.ts'
import { Letter, LetterAside, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { identityWords } from '../words.ts'

type Props = { language: Language; brand: string; signIn?: string; newPassword: string }

/** Tells the owner of an account that somebody tried to register with their address, and the way in. */
export function OwnerLetter({ language, brand, signIn, newPassword }: Props) {
  const say = identityWords(language)
  const text = signIn ? 'letters.owner.text' : 'letters.owner.textUnconfirmed'
  return (
    <Letter
      language={language}
      preview={say('letters.owner.preview')}
      from={brand}
      why={say('letters.owner.why', { brand })}
    >
      <LetterTitle>{say('letters.owner.title')}</LetterTitle>
      <LetterText>{say(text, { brand })}</LetterText>
      {signIn && <LetterLink href={signIn}>{say('letters.owner.signIn')}</LetterLink>}
      {signIn && <LetterText>{say('letters.owner.forgotten')}</LetterText>}
      {signIn ? (
        <LetterText>
          <LetterAside href={newPassword}>{say('letters.owner.newPassword')}</LetterAside>
        </LetterText>
      ) : (
        <LetterLink href={newPassword}>{say('letters.owner.newPassword')}</LetterLink>
      )}
      <LetterText>{say('letters.owner.notYou')}</LetterText>
    </Letter>
  )
}
