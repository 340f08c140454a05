import { data, redirect } from 'react-router'
import { leave } from '#app/seats/leave.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { Refused } from '#app/teams/ui/refused.tsx'
import { teamsWords } from '#app/teams/words.ts'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { postOnly } from '#app/platform/answers.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/departure.ts'

/** Leave one's firm. */
export async function action({ context, url }: Route.ActionArgs) {
  const person = await requirePerson(context, url)
  const language = languageOf(url.pathname)
  const firm = await firmOf(person)
  if (firm) {
    const left = await leave({ firm, person }, firm.memberId)
    if (!left.ok) return data(left.code, 409)
  }
  throw redirect(`${to('firm', language)}?said=left`, 303)
}

export const middleware = postOnly((url) => to('firm', languageOf(url.pathname)))

export default function Departure() {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <Refused why={say('employee.ownerLeaves')} back={{ href: to('firm', language), label: say('overview.title') }} />
  )
}
