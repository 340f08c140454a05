import { data, redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import { QuantityForm } from '#app/shop/basket-forms.ts'
import { basketPage, told } from '#app/shop/basket-page.server.ts'
import { basketRef } from '#app/shop/basket-ref.server.ts'
import { changeQuantity } from '#app/shop/change-quantity.server.ts'
import { productNamed } from '#app/shop/products.server.ts'
import { BasketView } from '#app/shop/ui/basket-view.tsx'
import { shopWords } from '#app/shop/words.ts'
import type { Route } from './+types/basket-line.ts'

/** The basket, as it is shown when a quantity was refused. */
export async function loader({ request, context, params, url }: Route.LoaderArgs) {
  if (!(await productNamed(params.product))) notFound()
  return basketPage(request, context, url)
}

/** Change how many, or take it out with zero. */
export async function action({ request, context, params: { product }, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const form = await readForm(request, QuantityForm)
  if (!form.ok) {
    const { data: reply, init } = again(form)
    return data({ line: { product, reply } }, init ?? undefined)
  }
  const changed = await changeQuantity(await basketRef(request, context), product, form.value.quantity)
  const basket = to('basket', language)
  if (changed.ok) {
    const { removed } = changed.value
    throw redirect(removed ? told(basket, { removed: product, was: String(removed) }) : basket, 303)
  }
  const sentence = shopWords(language)(`basket.refused.${changed.code}`, { email: academy().email })
  if (changed.code === 'not-in-basket') return data({ sentence }, 404)
  return data({ line: { product, reply: again(form, { errors: [sentence] }).data } }, 409)
}

export default function BasketLine({ loaderData, actionData }: Route.ComponentProps) {
  return <BasketView page={loaderData} refused={actionData} />
}
