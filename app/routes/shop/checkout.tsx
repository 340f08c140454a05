import { redirect } from 'react-router'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf, type Language } from '#app/i18n/language.ts'
import type { Person } from '#app/identity/person.ts'
import { again, readForm } from '#app/platform/form.ts'
import { originOf, visitorAddress } from '#app/platform/request.server.ts'
import { basketRef } from '#app/shop/basket-ref.server.ts'
import type { BasketRef } from '#app/shop/basket.server.ts'
import { CheckoutForm as Schema } from '#app/shop/checkout-form.ts'
import { checkoutPage, placesLeftFor } from '#app/shop/checkout-page.server.ts'
import { ipPrefix } from '#app/shop/ip-prefix.ts'
import { startCheckout } from '#app/shop/start-checkout.server.ts'
import { CheckoutForm } from '#app/shop/ui/checkout-form.tsx'
import { CheckoutSummary, FirmNeeded } from '#app/shop/ui/checkout-summary.tsx'
import { shopWords } from '#app/shop/words.ts'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/checkout.ts'

export async function loader({ request, context, url }: Route.LoaderArgs) {
  const buyer = await requirePerson(context, url)
  const page = await checkoutPage(buyer, await basketRef(request, context))
  if (!page) throw redirect(to('basket', languageOf(url.pathname)), 303)
  return page
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const buyer = await requirePerson(context, url)
  const language = languageOf(url.pathname)
  const ref = await basketRef(request, context)
  const form = await readForm(request, Schema)
  if (!form.ok) return again(form)
  const checkout = await startCheckout(buyer, ref, form.value, {
    language,
    origin: originOf(request),
    ipPrefix: ipPrefix(visitorAddress(context)),
    userAgent: request.headers.get('User-Agent'),
  })
  if (checkout.ok) throw redirect(nextPage(checkout.value, language), 303)
  const errors = [shopWords(language)(`checkout.refused.${checkout.code}`)]
  if (checkout.code === 'sold-out') errors.push(...(await whatIsLeft(buyer, ref, language)))
  return again(form, { errors })
}

type Started = { orderId: string; paid: boolean; payUrl: string | null }

function nextPage({ orderId: order, paid, payUrl }: Started, language: Language) {
  if (paid) return to('thanks', language, { order })
  return payUrl ?? `${to('order', language, { order })}?said=unreachable`
}

async function whatIsLeft(buyer: Person, ref: BasketRef, language: Language) {
  const say = shopWords(language)
  const dates = await placesLeftFor(buyer, ref)
  return dates.map(({ title, left }) => say('checkout.leftOn', { title: title[language], count: left }))
}

export default function Checkout({ loaderData: page, actionData }: Route.ComponentProps) {
  const say = shopWords(useLanguage())
  const mayOrder = !page.needsFirm || page.firm?.mayOrder
  return (
    <Page title={say('checkout.title')} lead={say('checkout.lead')}>
      <title>{say('checkout.title')}</title>
      <CheckoutSummary page={page} />
      {!page.open && <Notice>{say('checkout.closed', { email: page.email })}</Notice>}
      {page.open && !mayOrder && <FirmNeeded page={page} />}
      {page.open && mayOrder && <CheckoutForm page={page} reply={actionData} />}
    </Page>
  )
}
