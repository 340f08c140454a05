import type { Language } from '#app/i18n/language.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { identityWords } from '../words.ts'

type Props = { language: Language; brand: string; href: string }

/** Carries the link for a new password. */
export function NewPasswordLetter({ language, brand, href }: Props) {
  const say = identityWords(language)
  return (
    <Letter
      language={language}
      preview={say('letters.newPassword.preview')}
      from={brand}
      why={say('letters.newPassword.why', { brand })}
    >
      <LetterTitle>{say('letters.newPassword.title')}</LetterTitle>
      <LetterText>{say('letters.newPassword.text')}</LetterText>
      <LetterLink href={href}>{say('letters.newPassword.link')}</LetterLink>
      <LetterText>{say('letters.newPassword.until')}</LetterText>
    </Letter>
  )
}
