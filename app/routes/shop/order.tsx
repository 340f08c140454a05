import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { day, time } from '#app/i18n/format.ts'
import { academy } from '#app/platform/academy.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { orderOf } from '#app/shop/orders.server.ts'
import { OrderActions } from '#app/shop/ui/order-actions.tsx'
import { OrderBilling } from '#app/shop/ui/order-billing.tsx'
import { OrderLines } from '#app/shop/ui/order-lines.tsx'
import { OrderStory } from '#app/shop/ui/order-story.tsx'
import { shopWords } from '#app/shop/words.ts'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/order.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const order = (await orderOf(await requirePerson(context, url), params.order)) ?? notFound()
  return { order, email: academy().email, unreachable: url.searchParams.get('said') === 'unreachable' }
}

export default function Order({ loaderData: { order, email, unreachable } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = shopWords(language)
  const title = say('order.title', { number: order.number })
  return (
    <Page title={title} lead={say('order.placed', { date: day(order.createdAt, language) })}>
      <title>{title}</title>
      {unreachable && order.state === 'pending' && <Notice look="wrong">{say('order.unreachable')}</Notice>}
      <Notice look={order.state === 'fulfilled' ? 'good' : 'note'}>
        <p className="m-0 font-semibold">{say(`order.state.${order.state}`)}</p>
        <p>{say(`order.says.${order.state}`, { time: time(order.expiresAt, language) })}</p>
      </Notice>
      <OrderActions order={order} />
      <OrderLines lines={order.lines} lang={order.language} />
      <OrderBilling order={order} />
      <OrderStory order={order} />
      <p className="mt-6 text-soft">{say('order.withdrawal', { email, number: order.number })}</p>
      <p className="way-back mt-6">
        <a href={to('orders', language)}>{say('order.thanks.all')}</a>
      </p>
    </Page>
  )
}
