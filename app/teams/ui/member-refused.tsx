import { useParams } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { teamsWords } from '../words.ts'
import { Refused } from './refused.tsx'

const because = {
  'only-owners': 'member.onlyOwners',
  'last-owner': 'member.lastOwner',
  'not-joined': 'member.notJoined',
  'has-joined': 'member.hasJoined',
  'too-often': 'member.tooOften',
  'no-role': 'member.noRole',
  'department-gone': 'member.departmentGone',
} as const
export type MemberNo = keyof typeof because

/** Why something could not be done with a member, and the way back to them. */
export function MemberRefused({ code }: { code: MemberNo | undefined }) {
  const language = useLanguage()
  const say = teamsWords(language)
  const back = { href: to('member', language, { member: useParams().member ?? '' }), label: say('member.back') }
  return code ? <Refused why={say(because[code])} back={back} /> : null
}
