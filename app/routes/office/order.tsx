import { requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { notFound } from '#app/platform/answers.ts'
import { orderForOffice, type OfficeOrder } from '#app/shop/office-orders.server.ts'
import { refundable } from '#app/shop/order-states.ts'
import { Moves, Payment, Refunds } from '#app/shop/ui/office-order.tsx'
import { OrderBilling } from '#app/shop/ui/order-billing.tsx'
import { OrderLines } from '#app/shop/ui/order-lines.tsx'
import { OrderStanding } from '#app/shop/ui/order-standing.tsx'
import { shopWords } from '#app/shop/words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/order.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  await requireRole(context, url, 'staff')
  return (await orderForOffice(params.order)) ?? notFound()
}

export default function Order({ loaderData: order }: Route.ComponentProps) {
  const language = useLanguage()
  const say = shopWords(language)
  const title = say('order.title', { number: order.number })
  return (
    <Page
      title={title}
      lead={
        <>
          <a href={to('officePerson', language, { person: order.buyer.email })}>{order.buyer.name}</a>
          {', '}
          <span className="wrap-anywhere">{order.buyer.email}</span>
        </>
      }
      wide
    >
      <title>{title}</title>
      <p className="desk-head">
        <OrderStanding state={order.state} />
        <span className="text-soft">{moment(order.createdAt, language)}</span>
        <a href={to('officeOrders', language)}>{say('office.home.allOrders')}</a>
      </p>
      <div className="desk">
        <div>
          <OrderLines lines={order.lines} lang={order.language} Beside={Delivered} />
          <Moves order={order} />
          <Refunds order={order} />
        </div>
        <div>
          <OrderBilling order={order} />
          <Payment order={order} />
          {refundable.includes(order.state) && (
            <div className="actions">
              <ButtonLink look="quiet" href={to('officeRefund', language, { order: order.id })}>
                {say('office.order.refund')}
              </ButtonLink>
            </div>
          )}
        </div>
      </div>
    </Page>
  )
}

function Delivered({ line: { delivery } }: { line: OfficeOrder['lines'][number] }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <span className="block text-soft">
      {!delivery && say('office.order.notDelivered')}
      {delivery && say('office.order.delivered', { date: moment(delivery.at, language) })}
      {delivery?.takenBackAt && ` · ${say('office.order.takenBack', { date: moment(delivery.takenBackAt, language) })}`}
    </span>
  )
}
