import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { decimal } from '#app/i18n/format.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { typedSearch } from '#app/platform/typed-search.ts'
import { isOrderState, ordersForOffice } from '#app/shop/office-orders.server.ts'
import { OfficeOrders as List, OrderSearch } from '#app/shop/ui/office-orders.tsx'
import { NothingFound } from '#app/ui/list-search.tsx'
import { Pager } from '#app/ui/pager.tsx'
import { shopWords } from '#app/shop/words.ts'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/orders.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  const state = url.searchParams.get('state')
  const search = {
    text: typedSearch(url),
    state: isOrderState(state) ? state : null,
    page: pageNumber(url),
  }
  return { search, ...(await ordersForOffice(search)) }
}

export default function Orders({ loaderData: { search, orders, count, beyond, pages } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = shopWords(language)
  const at = (page: number) =>
    `${to('officeOrders', language)}?${new URLSearchParams({ text: search.text, state: search.state ?? '', page: String(page) })}`
  return (
    <Page title={say('office.orders.title')} wide>
      <title>{say('office.orders.title')}</title>
      <OrderSearch search={search} />
      {orders.length === 0 ? (
        <NothingFound
          nothing={say('office.orders.nothing')}
          searched={Boolean(search.text || search.state || search.page > 1)}
          empty={say('office.orders.empty')}
          again={say('office.orders.again')}
          all={to('officeOrders', language)}
        />
      ) : (
        <>
          <p className="found">
            {beyond
              ? say('office.orders.beyond', { most: decimal(count, language) })
              : say('office.orders.found', { count })}
          </p>
          <List orders={orders} />
        </>
      )}
      <Pager
        page={search.page}
        more={search.page < pages}
        at={at}
        newer={say('order.list.newer')}
        older={say('order.list.older')}
      />
    </Page>
  )
}
