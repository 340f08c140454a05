import { data, redirect } from 'react-router'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { removeDepartment } from '#app/teams/remove-department.server.ts'
import { Refused } from '#app/teams/ui/refused.tsx'
import { teamsWords } from '#app/teams/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/department-removal.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

/** Remove a department nobody is in. */
export async function action({ context, params, url }: Route.ActionArgs) {
  const by = await requireManaging(context, url)
  const removed = await removeDepartment(by, params.department)
  if (!removed.ok) return removed.code === 'not-there' ? notFound() : data(removed.code, 409)
  throw redirect(`${to('departments', languageOf(url.pathname))}?said=removed`, 303)
}

export const middleware = postOnly((url) => to('departments', languageOf(url.pathname)))

export default function Removal() {
  const language = useLanguage()
  const say = teamsWords(language)
  const back = { href: to('departments', language), label: say('departments.back') }
  return <Refused why={say('departments.hasPeople')} back={back} />
}
