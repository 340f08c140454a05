import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { day, money } from '#app/i18n/format.ts'
import { ordersOf } from '#app/shop/orders.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { Pager } from '#app/shop/ui/pager.tsx'
import { shopWords } from '#app/shop/words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty, Page } from '#app/ui/page.tsx'
import { EmptyBasketPicture } from '#app/ui/pictures/empty-basket.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/orders.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = pageNumber(url)
  return { page, ...(await ordersOf(await requirePerson(context, url), page)) }
}

export default function Orders({ loaderData: { page, orders, more } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <Page title={say('order.list.title')}>
      <title>{say('order.list.title')}</title>
      {orders.length === 0 && (
        <Empty>
          <EmptyBasketPicture />
          <p>{say('order.list.empty')}</p>
          <ButtonLink href={to('shop', language)}>{say('order.list.toShop')}</ButtonLink>
        </Empty>
      )}
      <ul className="m-0 list-none p-0">
        {orders.map((order) => (
          <li key={order.id} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-3">
            <span>
              <a href={to('order', language, { order: order.id })}>{say('order.title', { number: order.number })}</a>
              <span className="block text-soft">{day(order.createdAt, language)}</span>
            </span>
            <span className="text-end">
              {money(order.totalCents, language)}
              <span className="block text-soft">{say(`order.state.${order.state}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        more={more}
        at={(page) => `${to('orders', language)}?page=${page}`}
        newer={say('order.list.newer')}
        older={say('order.list.older')}
      />
    </Page>
  )
}
