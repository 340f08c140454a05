import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { startOfRomanDay } from '#app/i18n/roman-day.ts'
import { newRequests } from '#app/journal/inbox.server.ts'
import { NewRequests } from '#app/journal/ui/new-requests.tsx'
import { PeopleSearch } from '#app/journal/ui/people-search.tsx'
import { noticesForOffice } from '#app/platform/notices.server.ts'
import { orderCounts } from '#app/shop/office-orders.server.ts'
import { NoticeList } from '#app/shop/ui/notice-list.tsx'
import { OrderCounts } from '#app/shop/ui/office-orders.tsx'
import { shopWords } from '#app/shop/words.ts'
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
  return {
    unseen,
    notices: notices.filter((notice) => !notice.seenAt).slice(0, 10),
    waiting,
    now: new Date(),
    ...orders,
  }
}

export default function Office({ loaderData }: Route.ComponentProps) {
  const { unseen, notices, waiting, counts, today, now } = loaderData
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <Page title={say('office.home.title')} lead={say('office.home.lead')} wide>
      <title>{say('office.home.title')}</title>
      <div className="desk">
        <div>
          <NewRequests requests={waiting} now={now} />
          <section aria-labelledby="notices">
            <h2 id="notices">{say('office.home.notices', { count: unseen })}</h2>
            {notices.length > 0 && <NoticeList notices={notices} />}
            <p>
              <a href={to('officeNotices', language)}>{say('office.home.allNotices')}</a>
            </p>
          </section>
        </div>
        <div>
          <section aria-labelledby="find">
            <h2 id="find">{say('office.home.find')}</h2>
            <PeopleSearch text="" />
          </section>
          <section aria-labelledby="orders">
            <h2 id="orders">{say('office.home.orders')}</h2>
            <p>{counts.length === 0 ? say('office.home.none') : say('office.home.today', { count: today })}</p>
            <OrderCounts counts={counts} />
            <p>
              <a href={to('officeOrders', language)}>{say('office.home.allOrders')}</a>
            </p>
          </section>
        </div>
      </div>
    </Page>
  )
}
