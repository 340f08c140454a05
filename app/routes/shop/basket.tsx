import { data, redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf, type Language } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { again, readForm, type FormReply } from '#app/platform/form.ts'
import { addToBasket } from '#app/shop/add-to-basket.server.ts'
import { AddForm } from '#app/shop/basket-forms.ts'
import { basketPage, told } from '#app/shop/basket-page.server.ts'
import { basketRef, rememberBasket } from '#app/shop/basket-ref.server.ts'
import { productNamed } from '#app/shop/products.server.ts'
import { BasketView } from '#app/shop/ui/basket-view.tsx'
import { shopWords } from '#app/shop/words.ts'
import type { Route } from './+types/basket.ts'

export const loader = ({ request, context, url }: Route.LoaderArgs) => basketPage(request, context, url)

/** Put something in. What cannot be put in comes back with the reason, and with what was typed where a number would help. */
export async function action({ request, context, url }: Route.ActionArgs) {
  const language = languageOf(url.pathname)
  const form = await readForm(request, AddForm)
  if (!form.ok) return tryAgain(form.reply.initialValue?.product, again(form).data, 400, language)
  const { product: productId, quantity } = form.value
  const added = await addToBasket(await basketRef(request, context), { productId, quantity })
  if (added.ok) {
    const headers = rememberBasket(added.value.basketId)
    throw redirect(told(to('basket', language), { added: productId }), { status: 303, headers })
  }
  const sentence = shopWords(language)(`basket.refused.${added.code}`, { email: academy().email })
  if (fewerWouldHelp.has(added.code))
    return tryAgain(productId, again(form, { errors: [sentence] }).data, 409, language)
  return data({ sentence }, added.code === 'no-such-product' ? 404 : 409)
}

const fewerWouldHelp = new Set<string>(['ask-for-a-quote', 'too-many', 'fewer-left'])

async function tryAgain(productId: unknown, reply: FormReply, status: number, language: Language) {
  const product = typeof productId === 'string' ? await productNamed(productId) : null
  if (!product) return data({ sentence: shopWords(language)('basket.refused.no-such-product') }, 404)
  return data({ retry: { product, reply } }, status)
}

export default function Basket({ loaderData, actionData }: Route.ComponentProps) {
  return <BasketView page={loaderData} refused={actionData} />
}
