import { to } from '#app/i18n/addresses.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { lineTitle } from '../line-title.ts'
import { unpaid } from '../order-states.ts'
import type { OrderPage } from '../orders.server.ts'
import { shopWords } from '../words.ts'

const places = { course: 'learn', seats: 'seats', place: 'dates' } as const

/** What a buyer can do with an order where it stands: pay it, give it up, order again, use what was bought. */
export function OrderActions({ order }: { order: OrderPage }) {
  if (order.state === 'pending') return <PayOrCancel order={order} />
  if (unpaid.includes(order.state)) return <OrderAgain order={order} />
  return order.state === 'fulfilled' || order.state === 'partially_refunded' ? <Onward order={order} /> : null
}

function PayOrCancel({ order: { id: order } }: { order: OrderPage }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <div className="actions">
      <form method="post" action={to('orderPayment', language, { order })}>
        <Button>{say('order.pay')}</Button>
      </form>
      <form method="post" action={to('orderCancellation', language, { order })}>
        <Button look="quiet">{say('order.cancel')}</Button>
      </form>
    </div>
  )
}

function OrderAgain({ order }: { order: OrderPage }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <div className="actions">
      {order.lines.map((line) => (
        <form key={line.id} method="post" action={to('basket', language)}>
          <input type="hidden" name="product" value={line.productId} />
          <input type="hidden" name="quantity" value={line.quantity} />
          <Button look="quiet">
            {order.lines.length > 1
              ? say('order.rebuyOf', { title: lineTitle(line, order.language, language) })
              : say('order.rebuy')}
          </Button>
        </form>
      ))}
    </div>
  )
}

/** Where what was bought is used. */
export function Onward({ order }: { order: Pick<OrderPage, 'lines'> }) {
  const language = useLanguage()
  const say = shopWords(language)
  const kinds = [...new Set(order.lines.map((line) => line.kind))]
  return (
    <div className="actions">
      {kinds.map((kind, at) => (
        <ButtonLink key={kind} look={at === 0 ? 'main' : 'quiet'} href={to(places[kind], language)}>
          {say(`order.next.${kind}`)}
        </ButtonLink>
      ))}
    </div>
  )
}
