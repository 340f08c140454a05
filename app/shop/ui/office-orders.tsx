import { to } from '#app/i18n/addresses.ts'
import { moment, money } from '#app/i18n/format.ts'
import { ListChoice, ListSearch } from '#app/ui/list-search.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { orderCounts, OrderSearch as Search, ordersForOffice } from '../office-orders.server.ts'
import { mayBecome, type OrderState } from '../order-states.ts'
import { shopWords } from '../words.ts'
import { OrderStanding } from './order-standing.tsx'

type Row = Awaited<ReturnType<typeof ordersForOffice>>['orders'][number]

/** Find orders by number, mail or state. */
export function OrderSearch({ search }: { search: Search }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <ListSearch
      action={to('officeOrders', language)}
      label={say('office.orders.search')}
      text={search.text}
      find={say('office.orders.find')}
    >
      <ListChoice
        name="state"
        label={say('office.orders.state')}
        chosen={search.state}
        any={say('office.orders.anyState')}
        options={(Object.keys(mayBecome) as OrderState[]).map((state) => [state, say(`order.state.${state}`)])}
      />
    </ListSearch>
  )
}

type Counts = Awaited<ReturnType<typeof orderCounts>>['counts']

/** How many orders stand where, each with the way to them. */
export function OrderCounts({ counts }: { counts: Counts }) {
  const language = useLanguage()
  if (counts.length === 0) return null
  return (
    <ul className="counts">
      {counts.map(({ state, count }) => (
        <li key={state}>
          <b>{count}</b>
          <a href={`${to('officeOrders', language)}?state=${state}`}>
            <OrderStanding state={state} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Orders as a table, which on a phone becomes a list. */
export function OfficeOrders({ orders }: { orders: Row[] }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{say('order.list.number')}</th>
          <th scope="col">{say('office.orders.buyer')}</th>
          <th scope="col">{say('order.list.state')}</th>
          <th scope="col">{say('order.list.date')}</th>
          <th scope="col" className="text-end">
            {say('order.list.total')}
          </th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => (
          <tr key={order.id}>
            <th scope="row">
              <a href={to('officeOrder', language, { order: order.id })}>
                {say('office.orders.one', { number: order.number })}
              </a>
            </th>
            <td data-label={say('office.orders.buyer')}>
              {order.buyer.name}
              <span className="block wrap-anywhere text-soft">{order.buyer.email}</span>
            </td>
            <td data-label={say('order.list.state')}>
              <OrderStanding state={order.state} />
            </td>
            <td data-label={say('order.list.date')}>{moment(order.createdAt, language)}</td>
            <td data-label={say('order.list.total')} className="whitespace-nowrap sm:text-end">
              {money(order.totalCents, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
