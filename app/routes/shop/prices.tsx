import { data, redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { basketRef, rememberBasket } from '#app/shop/basket-ref.server.ts'
import { fillBasket } from '#app/shop/fill-basket.server.ts'
import { shopIsOpen } from '#app/shop/open.server.ts'
import { mostAsked } from '#app/shop/price-question.ts'
import { pricesPage, wishesFor } from '#app/shop/prices-page.server.ts'
import { FirmPrices } from '#app/shop/ui/firm-prices.tsx'
import { shopWords } from '#app/shop/words.ts'
import { Head } from '#app/ui/head.tsx'
import { Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/prices.ts'

// Told when a product or a price changes; but a price may also begin at a set moment, so five minutes and not an hour.
export const headers = () => ({ 'Cache-Control': 'public, s-maxage=300' })

const shownTo = (url: URL, asked: URLSearchParams | FormData) =>
  pricesPage(asked, shopWords(languageOf(url.pathname))('prices.wrong', { most: mostAsked }))

export async function loader({ url }: Route.LoaderArgs) {
  const page = await shownTo(url, url.searchParams)
  return data({ ...page, open: shopIsOpen() }, page.wrong ? 400 : 200)
}

/** Put into the basket exactly what the price is made of. The page's sum is counted again: a form sends no amount. */
export async function action({ request, context, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const { answer, course } = await shownTo(url, await request.formData().catch(() => new FormData()))
  if (!answer?.price || !course) throw redirect(to('prices', language), 303)
  const filled = await fillBasket(await basketRef(request, context), wishesFor(answer.price, course.wares))
  if (!filled.ok) {
    const sentence = shopWords(language)(`basket.refused.${filled.code}`, { email: academy().email })
    return data({ sentence }, 409)
  }
  const { basketId } = filled.value
  throw redirect(to('basket', language), { status: 303, headers: basketId ? rememberBasket(basketId) : undefined })
}

export default function Prices({ loaderData, actionData }: Route.ComponentProps) {
  const say = shopWords(useLanguage())
  return (
    <Page wide title={say('prices.title')} lead={say('prices.lead')}>
      <Head title={say('prices.title')} description={say('prices.description')} />
      <FirmPrices page={loaderData} refused={actionData?.sentence} />
    </Page>
  )
}
