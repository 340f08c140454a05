import { poolsOf, type PoolRow } from '#app/seats/pools-of.server.ts'
import { seatsOfMember } from '#app/seats/pool-people.server.ts'
import { EmployeeFirm } from '#app/seats/ui/employee-firm.tsx'
import { SeatBar } from '#app/seats/ui/seat-bar.tsx'
import { firmStanding } from '#app/teams/firm-standing.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { mayManage } from '#app/teams/roles.ts'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { NextSteps } from '#app/teams/ui/next-steps.tsx'
import { teamsWords } from '#app/teams/words.ts'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { TeamPicture } from '#app/ui/pictures/team.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/overview.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  const language = languageOf(url.pathname)
  const firm = await firmOf(person)
  const said = url.searchParams.get('said')
  if (!firm) return { is: 'none' as const, said }
  if (!mayManage(firm))
    return { is: 'employee' as const, firm, said, seats: await seatsOfMember(firm, firm.memberId, language) }
  const [standing, pools] = await Promise.all([firmStanding(firm), poolsOf(firm, language)])
  return { is: 'managing' as const, firm, said, standing, courses: byCourse(pools) }
}

export default function Overview({ loaderData }: Route.ComponentProps) {
  if (loaderData.is === 'none') return <NoFirm said={loaderData.said} />
  if (loaderData.is === 'employee') return <EmployeeFirm {...loaderData} />
  return <Managed {...loaderData} />
}

function NoFirm({ said }: { said: string | null }) {
  const language = useLanguage()
  const say = teamsWords(language)
  return (
    <Page title={say('overview.title')} lead={say('overview.none')}>
      <title>{say('overview.title')}</title>
      {said === 'left' && <Notice look="good">{say('employee.left')}</Notice>}
      <NextSteps steps={{ create: false, buy: false, invite: false, assign: false }} />
      <div className="actions">
        <ButtonLink href={to('newFirm', language)}>{say('create.create')}</ButtonLink>
      </div>
      <p className="hint">{say('overview.invitedHint')}</p>
      <TeamPicture />
    </Page>
  )
}

type Managing = Extract<Route.ComponentProps['loaderData'], { is: 'managing' }>

function Managed({ firm, said, standing, courses }: Managing) {
  const language = useLanguage()
  const say = teamsWords(language)
  const { joined, invited, departments } = standing
  const free = courses.reduce((sum, course) => sum + course.free, 0)
  const steps = {
    create: true,
    buy: courses.length > 0,
    invite: joined + invited > 1,
    assign: courses.some(({ used }) => used > 0),
  }
  return (
    <FirmPage title={firm.name}>
      {said === 'created' && <Notice look="good">{say('overview.created')}</Notice>}
      <p>
        {say('overview.people', { count: joined })}
        {invited > 0 && ` · ${say('overview.invited', { count: invited })}`}
        {departments > 0 && ` · ${say('overview.departments', { count: departments })}`}
      </p>
      <NextSteps steps={steps} />
      <h2>{say('overview.seats')}</h2>
      {courses.length === 0 && <p>{say('overview.noSeats')}</p>}
      <div className="grid-cards">
        {courses.map((course) => (
          <section key={course.courseId} className="card">
            <h3 className="mt-0">{course.course}</h3>
            <SeatBar {...course} />
          </section>
        ))}
      </div>
      <div className="actions">
        {free > 0 && <ButtonLink href={to('seats', language)}>{say('overview.give')}</ButtonLink>}
        <ButtonLink look={free > 0 ? 'quiet' : 'main'} href={to('progress', language)}>
          {say('overview.seeProgress')}
        </ButtonLink>
        <ButtonLink look="quiet" href={to('people', language)}>
          {say('overview.seePeople')}
        </ButtonLink>
      </div>
    </FirmPage>
  )
}

function byCourse(pools: PoolRow[]) {
  const courses = Map.groupBy(
    pools.filter(({ size }) => size > 0),
    ({ courseId }) => courseId,
  )
  const sum = (all: PoolRow[], of: 'size' | 'used' | 'free') => all.reduce((total, pool) => total + pool[of], 0)
  return [...courses].map(([courseId, all]) => ({
    courseId,
    course: all[0]!.course,
    size: sum(all, 'size'),
    used: sum(all, 'used'),
    free: sum(all, 'free'),
  }))
}
