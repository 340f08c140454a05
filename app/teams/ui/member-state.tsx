import { day } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { teamsWords } from '../words.ts'

/** Whether somebody is in the firm, or how long their invitation still works. */
export function MemberState({ joinedAt, expiresAt }: { joinedAt: Date | null; expiresAt: Date | null }) {
  const language = useLanguage()
  const say = teamsWords(language)
  if (joinedAt) return say('people.joined', { day: day(joinedAt, language) })
  return expiresAt ? say('people.invited', { day: day(expiresAt, language) }) : say('people.expired')
}
