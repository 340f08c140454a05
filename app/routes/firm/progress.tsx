import { readSorting } from '#app/seats/sorting.ts'
import { teamProgress } from '#app/seats/team-progress.server.ts'
import { ProgressTable } from '#app/seats/ui/progress-table.tsx'
import { seatsWords } from '#app/seats/words.ts'
import { departmentsOf } from '#app/teams/departments.server.ts'
import { requireManaging } from '#app/teams/firm-visit.server.ts'
import { DepartmentLinks } from '#app/teams/ui/department-links.tsx'
import { FirmPage } from '#app/teams/ui/firm-page.tsx'
import { Paging } from '#app/teams/ui/paging.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { Empty } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/progress.ts'

export { ManagersOnly as ErrorBoundary } from '#app/teams/ui/managers-only.tsx'

export async function loader({ context, url }: Route.LoaderArgs) {
  const { firm } = await requireManaging(context, url)
  const departmentId = url.searchParams.get('department')
  const sorting = readSorting(url.searchParams.get('sort'))
  const asked = { language: languageOf(url.pathname), departmentId, sorting, page: pageNumber(url) }
  const [progress, departments] = await Promise.all([teamProgress(firm, asked), departmentsOf(firm)])
  return { ...progress, departments, departmentId, sorting, now: new Date() }
}

export default function Progress({ loaderData }: Route.ComponentProps) {
  const { rows, page, pages, departments, departmentId, sorting, now } = loaderData
  const language = useLanguage()
  const say = seatsWords(language)
  const sort = `${sorting.down ? '-' : ''}${sorting.by}`
  const hrefOf = (like: { sort?: string; department?: string | null; page?: number }) => {
    const { department = departmentId, page = 1 } = like
    const wish = { sort: like.sort ?? sort, ...(department && { department }), ...(page > 1 && { page: String(page) }) }
    return `${to('progress', language)}?${new URLSearchParams(wish)}`
  }
  return (
    <FirmPage title={say('progress.title')} lead={say('progress.lead')}>
      <p>{say('progress.privacy')}</p>
      <DepartmentLinks
        departments={departments}
        current={departmentId}
        hrefOf={(department) => hrefOf({ department })}
      />
      {rows.length === 0 ? (
        <Empty>
          {say('progress.none')} <a href={to('seats', language)}>{say('progress.toSeats')}</a>
        </Empty>
      ) : (
        <ProgressTable rows={rows} sorting={sorting} now={now} hrefOf={(sort) => hrefOf({ sort })} />
      )}
      <Paging page={page} pages={pages} hrefOf={(page) => hrefOf({ page })} />
    </FirmPage>
  )
}
