import type { Language } from '#app/i18n/language.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { identityWords } from '../words.ts'

type Props = { language: Language; brand: string; href: string }

/** Asks whoever registered to prove the address. Carries nothing a stranger could have typed, such as a name. */
export function ConfirmationLetter({ language, brand, href }: Props) {
  const say = identityWords(language)
  return (
    <Letter
      language={language}
      preview={say('letters.confirmation.preview')}
      from={brand}
      why={say('letters.confirmation.why', { brand })}
    >
      <LetterTitle>{say('letters.confirmation.title')}</LetterTitle>
      <LetterText>{say('letters.confirmation.text')}</LetterText>
      <LetterLink href={href}>{say('letters.confirmation.link')}</LetterLink>
      <LetterText>{say('letters.confirmation.until')}</LetterText>
    </Letter>
  )
}
