import { useLanguage } from '#app/ui/speech.ts'
import { journalWords } from '../words.ts'

/** What happens to what was typed, said where it is typed. */
export function PrivacyNote() {
  const say = journalWords(useLanguage())
  return <p className="hint">{say('privacy.before')}</p>
}
