import { redirect } from 'react-router'
import { assignSeats } from '#app/seats/assign-seats.server.ts'
import { readDueDay, todayInRome } from '#app/seats/due-day.ts'
import { AssignForm } from '#app/seats/forms.ts'
import { candidatesOf, holdersOf, ledgerLines } from '#app/seats/pool-people.server.ts'
import { poolOf } from '#app/seats/pools-of.server.ts'
import { AssignSeats } from '#app/seats/ui/assign-seats.tsx'
import { Holders } from '#app/seats/ui/holders.tsx'
import { Ledger } from '#app/seats/ui/ledger.tsx'
import { SeatBar } from '#app/seats/ui/seat-bar.tsx'
import { seatsWords } from '#app/seats/words.ts'
import { departmentsOf } from '#app/teams/departments.server.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/pool.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

const because = {
  nobody: 'pool.choose',
  'has-left': 'pool.hasLeft',
  'has-a-seat': 'pool.hasASeat',
  suspended: 'pool.suspended',
} as const
const wrongDay = { 'no-day': 'pool.dueNoDay', past: 'pool.duePast', far: 'pool.dueFar' } as const

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const { firm } = await requireManaging(context, url)
  const pool = (await poolOf(firm, params.pool, languageOf(url.pathname))) ?? notFound()
  const departmentId = url.searchParams.get('department')
  const [candidates, holders, ledger, departments] = await Promise.all([
    candidatesOf(firm, { courseId: pool.courseId, departmentId, page: pageNumber(url) }),
    holdersOf(pool.id),
    ledgerLines(pool.id),
    departmentsOf(firm),
  ])
  const { said, count } = Object.fromEntries(url.searchParams)
  const today = todayInRome(new Date())
  return { pool, candidates, holders, ledger, departments, departmentId, today, said, count: Number(count) || 0 }
}

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const by = await requireManaging(context, url)
  const language = languageOf(url.pathname)
  const say = seatsWords(language)
  const form = await readForm(request, AssignForm)
  if (!form.ok) return again(form)
  const due = readDueDay(form.value.due, todayInRome(new Date()))
  if (!due.ok) return again(form, { fields: { due: [say(wrongDay[due.why])] } }, 422)
  const given = await assignSeats(by, params.pool, { memberIds: form.value.members, dueOn: due.day })
  if (given.ok) throw redirect(`${to('seatAssignments', language, params)}?said=given&count=${given.value.given}`, 303)
  if (given.code === 'not-there') return notFound()
  if (given.code === 'too-few')
    return again(form, { errors: [say('pool.tooFew', { count: given.wanted, free: given.free })] })
  return again(form, { errors: [say(because[given.code])] }, given.code === 'nobody' ? 422 : 409)
}

export default function Pool({ loaderData, actionData }: Route.ComponentProps) {
  const { pool, said, count } = loaderData
  const language = useLanguage()
  const say = seatsWords(language)
  return (
    <FirmPage title={pool.course} back={{ href: to('seats', language), label: say('pool.back') }}>
      {said === 'given' && !actionData && (
        <Notice look="good">
          <p>{say('seats.given', { count })}</p>
          <p>{say('seats.givenWhy')}</p>
        </Notice>
      )}
      {said === 'returned' && !actionData && <Notice look="good">{say('seats.returned')}</Notice>}
      <SeatBar {...pool} />
      {pool.suspended && <Notice look="wrong">{say('pool.suspended')}</Notice>}
      {(!pool.suspended || actionData) && <AssignSeats {...loaderData} reply={actionData} />}
      <Holders poolId={pool.id} holders={loaderData.holders} />
      <Ledger lines={loaderData.ledger} />
    </FirmPage>
  )
}
