import { departmentsOf } from '#app/teams/departments.server.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { peopleOf } from '#app/teams/people.server.ts'
import { DepartmentLinks } from '#app/teams/ui/department-links.tsx'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { MemberState } from '#app/teams/ui/member-state.tsx'
import { Paging } from '#app/teams/ui/paging.tsx'
import { teamsWords } from '#app/teams/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty, Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/people.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { firm } = await requireManaging(context, url)
  const departmentId = url.searchParams.get('department')
  const [list, departments] = await Promise.all([
    peopleOf(firm, { departmentId, page: pageNumber(url) }),
    departmentsOf(firm),
  ])
  const { said, count } = Object.fromEntries(url.searchParams)
  return { ...list, departments, departmentId, me: firm.memberId, said, count: Number(count) || 0 }
}

export default function People({ loaderData }: Route.ComponentProps) {
  const { people, page, pages, departments, departmentId, said, count } = loaderData
  const language = useLanguage()
  const say = teamsWords(language)
  const hrefOf = (department: string | null, page = 1) => {
    const query = new URLSearchParams({ ...(department && { department }), ...(page > 1 && { page: String(page) }) })
    return query.size > 0 ? `${to('people', language)}?${query}` : to('people', language)
  }
  return (
    <FirmPage title={say('people.title')} lead={say('people.lead')}>
      {said === 'sent' && <Notice look="good">{say('people.sent', { count })}</Notice>}
      {(said === 'gone' || said === 'withdrawn') && <Notice look="good">{say(`people.${said}`)}</Notice>}
      <div className="actions">
        <ButtonLink href={to('invitations', language)}>{say('people.invite')}</ButtonLink>
      </div>
      <DepartmentLinks departments={departments} current={departmentId} hrefOf={hrefOf} />
      {people.length === 0 ? <Empty>{say('people.none')}</Empty> : <List people={people} me={loaderData.me} />}
      <Paging page={page} pages={pages} hrefOf={(page) => hrefOf(departmentId, page)} />
    </FirmPage>
  )
}

function List({ people, me }: Pick<Route.ComponentProps['loaderData'], 'people' | 'me'>) {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{say('people.name')}</th>
          <th scope="col">{say('people.department')}</th>
          <th scope="col">{say('people.role')}</th>
          <th scope="col">{say('people.state')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <a href={to('member', language, { member: person.id })}>{person.name || person.email}</a>
              {person.id === me && ` (${say('people.you')})`}
              {person.name && <span className="hint block font-normal">{person.email}</span>}
            </th>
            <td data-label={say('people.department')}>{person.department ?? say('people.noDepartment')}</td>
            <td data-label={say('people.role')}>{say(`role.${person.role}`)}</td>
            <td data-label={say('people.state')}>
              <MemberState {...person} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
