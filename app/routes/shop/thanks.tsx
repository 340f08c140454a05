import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { notFound } from '#app/platform/answers.ts'
import { orderAfterPayment } from '#app/shop/order-after-payment.server.ts'
import { Onward } from '#app/shop/ui/order-actions.tsx'
import { OrderLines } from '#app/shop/ui/order-lines.tsx'
import { shopWords } from '#app/shop/words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { TrattoriaPicture } from '#app/ui/pictures/trattoria.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/thanks.ts'

/** Back from paying. The session in the address gives no right: the order must be the visitor's own. */
export const loader = async ({ context, params, url }: Route.LoaderArgs) =>
  (await orderAfterPayment(await requirePerson(context, url), params.order)) ?? notFound()

export default function Thanks({ loaderData: order }: Route.ComponentProps) {
  const language = useLanguage()
  const say = shopWords(language)
  const ok = order.state === 'fulfilled'
  const waits = order.state === 'pending'
  const title = ok ? say('order.thanks.title') : waits ? say('order.thanks.waiting') : say(`order.state.${order.state}`)
  return (
    <Page title={title} lead={say('order.title', { number: order.number })}>
      <title>{title}</title>
      <Notice look={ok ? 'good' : 'note'}>
        <p>{waits ? say('order.thanks.waitingWhy') : say(`order.says.${order.state}`)}</p>
      </Notice>
      {ok && <Onward order={order} />}
      <OrderLines lines={order.lines} lang={order.language} />
      <div className="actions">
        {waits && (
          <ButtonLink href={to('thanks', language, { order: order.id })}>{say('order.thanks.reload')}</ButtonLink>
        )}
        <ButtonLink look="quiet" href={to('order', language, { order: order.id })}>
          {say('order.thanks.order')}
        </ButtonLink>
      </div>
      {ok && <TrattoriaPicture />}
    </Page>
  )
}
