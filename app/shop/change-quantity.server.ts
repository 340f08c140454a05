import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { ownBasket, type BasketRef } from './basket.server.ts'
import { tooMuch } from './bounds.ts'
import { productNamed } from './products.server.ts'

/**
 * Make a line of a basket hold so many; zero takes it out and says how many there were, so that it can be undone. Safe to
 * call twice. A line that is not in this basket is not there.
 */
export async function changeQuantity(ref: BasketRef, productId: string, quantity: number) {
  const line = { productId, basket: ownBasket(ref) }
  const [product, before] = await Promise.all([
    productNamed(productId),
    db.basketLine.findFirst({ where: line, select: { quantity: true } }),
  ])
  if (!product || !before) return refuse('not-in-basket')
  if (quantity === 0) {
    await db.basketLine.deleteMany({ where: line })
    return done({ removed: before.quantity })
  }
  const over = tooMuch(product, quantity)
  if (over) return refuse(over)
  await db.basket.updateMany({ where: ownBasket(ref), data: { updatedAt: new Date() } })
  await db.basketLine.updateMany({ where: line, data: { quantity } })
  return done({ removed: 0 })
}
