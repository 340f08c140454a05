import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { journalWords } from '../words.ts'

/** What happens to what was typed, said where it is typed. */
export function PrivacyNote() {
  const language = useLanguage()
  const say = journalWords(language)
  return (
    <p className="hint">
      {say('privacy.before')} <a href={to('privacy', language)}>{say('privacy.link')}</a>
    </p>
  )
}
