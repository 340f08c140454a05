import type { RouterContextProvider } from 'react-router'
import { academy } from '#app/platform/academy.server.ts'
import { basketRef } from './basket-ref.server.ts'
import { basketOf } from './basket.server.ts'
import { shopIsOpen } from './open.server.ts'
import { productNamed } from './products.server.ts'

/** Everything the basket page shows: the visitor's basket, and what they have just done to it. */
export async function basketPage(request: Request, context: Readonly<RouterContextProvider>, url: URL) {
  const ref = await basketRef(request, context)
  const [basket, news] = await Promise.all([basketOf(ref), newsIn(url.searchParams)])
  return { basket, news, open: shopIsOpen(), email: academy().email }
}

export type BasketPage = Awaited<ReturnType<typeof basketPage>>

/** Where to go after a change: the basket, which says what was done and how to undo it. */
export const told = (path: string, news: { added: string } | { removed: string; was: string }) =>
  `${path}?${new URLSearchParams(news)}`

async function newsIn(params: URLSearchParams) {
  const [added, removed] = [params.get('added'), params.get('removed')]
  const product = await productNamed(added ?? removed ?? '')
  if (!product) return null
  const was = Number(params.get('was'))
  return { product, undo: removed && Number.isInteger(was) && was > 0 && was <= 200 ? was : null }
}
