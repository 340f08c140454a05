import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { day, money } from '#app/i18n/format.ts'
import { languageOf } from '#app/i18n/language.ts'
import { ordersOf } from '#app/shop/orders.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { Pager } from '#app/ui/pager.tsx'
import { shopWords } from '#app/shop/words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty, Page } from '#app/ui/page.tsx'
import { EmptyBasketPicture } from '#app/ui/pictures/empty-basket.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/orders.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const page = pageNumber(url)
  return { page, ...(await ordersOf(await requirePerson(context, url), languageOf(url.pathname), page)) }
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
      {orders.length > 0 && <List orders={orders} />}
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

function List({ orders }: Pick<Route.ComponentProps['loaderData'], 'orders'>) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <ul className="rows">
      {orders.map((order) => (
        <li key={order.id} className="justify-between">
          <span>
            <a className="says-loud" href={to('order', language, { order: order.id })}>
              {say('order.title', { number: order.number })}
            </a>
            <Bought {...order} />
            <span className="block text-soft">{day(order.createdAt, language)}</span>
          </span>
          <span className="text-end">
            <span className="says-loud">{money(order.totalCents, language)}</span>
            <span className="block text-soft">{say(`order.state.${order.state}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What an order holds, by name, and how much more of it there is. */
function Bought({ bought, others }: Pick<Route.ComponentProps['loaderData']['orders'][number], 'bought' | 'others'>) {
  const say = shopWords(useLanguage())
  return (
    <span className="block">
      {bought.map(({ id, title, quantity }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          {quantity > 1 && `${say('checkout.quantity', { count: quantity })} `}
          {title}
        </span>
      ))}
      {others > 0 && ` ${say('order.list.others', { count: others })}`}
    </span>
  )
}
