import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import type { Firm } from '#app/teams/roles.ts'
import { Privacy } from '#app/teams/ui/privacy.tsx'
import { teamsWords } from '#app/teams/words.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { MemberSeat } from '../pool-people.server.ts'

/** What somebody sees of the firm they work in: its name, the courses it gave them, what it knows, how to leave. */
export function EmployeeFirm({ firm, said, seats }: { firm: Firm; said: string | null; seats: MemberSeat[] }) {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <Page title={say('overview.title')} lead={say('employee.lead', { firm: firm.name })}>
      <title>{say('overview.title')}</title>
      {said === 'joined' && (
        <Notice look="good">
          <p>{say('employee.joined', { firm: firm.name })}</p>
          {seats.length > 0 && <p>{say('employee.opened', { count: seats.length })}</p>}
        </Notice>
      )}
      <h2>{say('employee.courses')}</h2>
      {seats.length === 0 && <p>{say('employee.noCourses')}</p>}
      <ul className="rows">
        {seats.map(({ id, course, dueOn }) => (
          <li key={id}>
            <span>{course}</span>
            {dueOn && <span className="text-soft">{say('employee.due', { day: day(dueOn, language) })}</span>}
          </li>
        ))}
      </ul>
      <div className="actions">
        <ButtonLink href={to('learn', language)}>{say('employee.learn')}</ButtonLink>
      </div>
      <Privacy firm={firm.name} />
      <details className="mt-8">
        <summary>{say('employee.leave')}</summary>
        <p>{say('employee.leaveWhy')}</p>
        <form method="post" action={to('firmDeparture', language)}>
          <Button look="danger">{say('employee.leaveNow', { firm: firm.name })}</Button>
        </form>
      </details>
    </Page>
  )
}
