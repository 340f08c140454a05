import { done, refuse } from '#app/platform/expected.ts'
import { addToBasket } from './add-to-basket.server.ts'
import type { BasketRef } from './basket.server.ts'
import { changeQuantity } from './change-quantity.server.ts'

type Wish = { productId: string; quantity: number }

/**
 * Make the basket hold exactly so many of these products (zero: none), whatever it held of them before; everything else in
 * it stays. Safe to call twice. The first thing that cannot be had stops it, and says why.
 */
export async function fillBasket(ref: BasketRef, wishes: readonly Wish[]) {
  let { basketId } = ref
  for (const { productId, quantity } of wishes) {
    const here = { ...ref, basketId }
    const changed = await changeQuantity(here, productId, quantity)
    if (changed.ok || (quantity === 0 && changed.code === 'not-in-basket')) continue
    if (changed.code !== 'not-in-basket') return refuse(changed.code)
    const added = await addToBasket(here, { productId, quantity })
    if (!added.ok) return refuse(added.code)
    basketId = added.value.basketId
  }
  return done({ basketId })
}
