import { to } from '#app/i18n/addresses.ts'
import { moment, money } from '#app/i18n/format.ts'
import { Button } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { OrderSearch as Search, ordersForOffice } from '../office-orders.server.ts'
import { mayBecome, type OrderState } from '../order-states.ts'
import { shopWords } from '../words.ts'

type Row = Awaited<ReturnType<typeof ordersForOffice>>['orders'][number]

/** Find orders by number, mail or state. */
export function OrderSearch({ search }: { search: Search }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <search>
      <form action={to('officeOrders', language)} className="mb-6 flex flex-wrap items-end gap-4">
        <div className="field min-w-0 grow basis-64">
          <label className="label" htmlFor="text">
            {say('office.orders.search')}
          </label>
          <input className="input" id="text" name="text" type="search" maxLength={100} defaultValue={search.text} />
        </div>
        <div className="field basis-56">
          <label className="label" htmlFor="state">
            {say('office.orders.state')}
          </label>
          <select className="input" id="state" name="state" defaultValue={search.state ?? ''}>
            <option value="">{say('office.orders.anyState')}</option>
            {(Object.keys(mayBecome) as OrderState[]).map((state) => (
              <option key={state} value={state}>
                {say(`order.state.${state}`)}
              </option>
            ))}
          </select>
        </div>
        <Button>{say('office.orders.find')}</Button>
      </form>
    </search>
  )
}

/** Orders as a table. */
export function OfficeOrders({ orders }: { orders: Row[] }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('order.list.number')}</th>
            <th scope="col">{say('order.list.state')}</th>
            <th scope="col" className="text-end">
              {say('order.list.total')}
            </th>
            <th scope="col">{say('order.list.date')}</th>
            <th scope="col">{say('office.orders.buyer')}</th>
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <tr key={order.id}>
              <th scope="row">
                <a href={to('officeOrder', language, { order: order.id })}>{order.number}</a>
              </th>
              <td>{say(`order.state.${order.state}`)}</td>
              <td className="text-end whitespace-nowrap">{money(order.totalCents, language)}</td>
              <td>{moment(order.createdAt, language)}</td>
              <td>
                {order.buyer.name}
                <span className="block text-soft">{order.buyer.email}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
