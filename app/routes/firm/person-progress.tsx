import { doneIn } from '#app/seats/person-progress.server.ts'
import { teamProgress } from '#app/seats/team-progress.server.ts'
import { CourseProgress } from '#app/seats/ui/course-progress.tsx'
import { seatsWords } from '#app/seats/words.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { memberOf } from '#app/teams/people.server.ts'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/person-progress.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { firm } = await requireManaging(context, url)
  const language = languageOf(url.pathname)
  const member = (await memberOf(firm, params.member)) ?? notFound()
  const byName = { by: 'name', down: false } as const
  const { rows } = await teamProgress(firm, { language, memberId: member.id, sorting: byName, page: 1 })
  const enrolments = rows.flatMap(({ enrolmentId }) => enrolmentId ?? [])
  return { name: member.name || member.email, rows, ...(await doneIn(enrolments, language)), now: new Date() }
}

export default function PersonProgress({ loaderData: { name, rows, lessons, attempts, now } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = seatsWords(language)
  return (
    <FirmPage
      title={say('person.title', { name })}
      lead={say('person.lead')}
      back={{ href: to('progress', language), label: say('person.back') }}
    >
      <p>{say('progress.privacy')}</p>
      {rows.length === 0 && <p>{say('person.none')}</p>}
      {rows.map((row) => (
        <CourseProgress
          key={row.id}
          row={row}
          now={now}
          lessons={lessons.filter(({ enrolmentId }) => enrolmentId === row.enrolmentId)}
          attempts={attempts.filter(({ enrolmentId }) => enrolmentId === row.enrolmentId)}
        />
      ))}
    </FirmPage>
  )
}
