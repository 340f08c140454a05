import { seatsOfMember } from '#app/seats/pool-people.server.ts'
import { departmentsOf } from '#app/teams/departments.server.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { memberOf } from '#app/teams/people.server.ts'
import { mayChange, mayGiveRoles } from '#app/teams/roles.ts'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { MemberForms } from '#app/teams/ui/member-forms.tsx'
import { MemberState } from '#app/teams/ui/member-state.tsx'
import { teamsWords } from '#app/teams/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/member.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { firm } = await requireManaging(context, url)
  const [member, departments, seats] = await Promise.all([
    memberOf(firm, params.member),
    departmentsOf(firm),
    seatsOfMember(firm, params.member, languageOf(url.pathname)),
  ])
  if (!member) return notFound()
  const may = { change: mayChange(firm, member.role), giveRoles: mayGiveRoles(firm) }
  return { member, departments, seats, may, said: url.searchParams.get('said') }
}

export default function Member({ loaderData }: Route.ComponentProps) {
  const { member, said, seats } = loaderData
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <FirmPage title={member.name || member.email} back={{ href: to('people', language), label: say('people.title') }}>
      {(said === 'saved' || said === 'sentAgain') && <Notice look="good">{say(`member.${said}`)}</Notice>}
      <dl className="facts">
        <dt>{say('member.email')}</dt>
        <dd>{member.email}</dd>
        <dt>{say('member.state')}</dt>
        <dd>
          <MemberState {...member} />
        </dd>
        <dt>{say('member.role')}</dt>
        <dd>{say(`role.${member.role}`)}</dd>
      </dl>
      <h2>{say('member.seats')}</h2>
      <Seats seats={seats} />
      {seats.length > 0 && (
        <p>
          <a href={to('personProgress', language, { member: member.id })}>{say('member.seeProgress')}</a>
        </p>
      )}
      <MemberForms {...loaderData} />
    </FirmPage>
  )
}

function Seats({ seats }: Pick<Route.ComponentProps['loaderData'], 'seats'>) {
  const language = useLanguage()
  const say = teamsWords(language)
  if (seats.length === 0) return <p>{say('member.noSeats')}</p>
  return (
    <ul className="rows">
      {seats.map(({ id, poolId, course, dueOn }) => (
        <li key={id}>
          <a href={to('seatAssignments', language, { pool: poolId })}>{course}</a>
          {dueOn && <span className="text-soft">{say('employee.due', { day: day(dueOn, language) })}</span>}
        </li>
      ))}
    </ul>
  )
}
