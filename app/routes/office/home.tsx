import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { startOfRomanDay } from '#app/i18n/roman-day.ts'
import { newRequests } from '#app/journal/inbox.server.ts'
import { NewRequests } from '#app/journal/ui/new-requests.tsx'
import { peopleWords } from '#app/journal/people-words.ts'
import { noticesForOffice } from '#app/platform/notices.server.ts'
import { orderCounts } from '#app/shop/office-orders.server.ts'
import { NoticeList } from '#app/shop/ui/notice-list.tsx'
import { shopWords } from '#app/shop/words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/home.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  const [{ unseen, notices }, orders, waiting] = await Promise.all([
    noticesForOffice(),
    orderCounts(startOfRomanDay(new Date())),
    newRequests(),
  ])
  return { unseen, notices: notices.filter((notice) => !notice.seenAt).slice(0, 10), waiting, ...orders }
}

export default function Office({ loaderData: { unseen, notices, waiting, counts, today } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <Page title={say('office.home.title')} lead={say('office.home.lead')} wide>
      <title>{say('office.home.title')}</title>
      <h2>{say('office.home.notices', { count: unseen })}</h2>
      <NoticeList notices={notices} />
      <p>
        <a href={to('officeNotices', language)}>{say('office.home.allNotices')}</a>
      </p>
      <NewRequests count={waiting} />
      <h2>{say('office.home.orders')}</h2>
      <p>{counts.length === 0 ? say('office.home.none') : say('office.home.today', { count: today })}</p>
      <ul className="m-0 flex list-none flex-wrap gap-3 p-0">
        {counts.map(({ state, count }) => (
          <li key={state} className="card py-3">
            <a href={`${to('officeOrders', language)}?state=${state}`}>{say(`order.state.${state}`)}</a>
            <span className="ms-3 font-semibold">{count}</span>
          </li>
        ))}
      </ul>
      <div className="actions">
        <ButtonLink look="quiet" href={to('officeOrders', language)}>
          {say('office.home.allOrders')}
        </ButtonLink>
        <ButtonLink look="quiet" href={to('officePeople', language)}>
          {peopleWords(language)('all')}
        </ButtonLink>
      </div>
    </Page>
  )
}
