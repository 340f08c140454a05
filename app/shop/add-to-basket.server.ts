import { dateNamed } from '#app/dates/dates.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { newBasketId } from './basket-ref.server.ts'
import { coursesOpenTo, ownBasket, type BasketRef } from './basket.server.ts'
import { mostOf, tooMuch } from './bounds.ts'
import { isForSale, productNamed, type ForSale } from './products.server.ts'

/**
 * Put something into a basket; the first thing makes the basket. What is in it already adds up within the product's
 * bounds, so a form sent twice is seen in the quantity and not lost. A course for one is in it once, however often.
 */
export async function addToBasket(ref: BasketRef, wish: { productId: string; quantity: number }) {
  const product = await productNamed(wish.productId)
  if (!product) return refuse('no-such-product')
  if (!isForSale(product)) return refuse('off-sale')
  const no = tooMuch(product, wish.quantity) ?? (await notForThem(ref, product, wish.quantity))
  if (no) return refuse(no)
  return db.$transaction(async (tx) => {
    const basketId = await openBasket(tx, ref)
    const quantity = await addUp(tx, basketId, product, wish.quantity)
    return quantity === null
      ? refuse(tooMuch(product, mostOf(product) + 1) ?? 'too-many')
      : done({ basketId, quantity })
  })
}

async function notForThem(ref: BasketRef, product: ForSale, quantity: number) {
  if (product.kind === 'course') {
    const open = await coursesOpenTo(db, ref.personId, [product.courseId])
    return open.length > 0 ? 'already-yours' : null
  }
  // Only what is booked for good is refused here: a held place may come back before this basket reaches the cashier.
  const date = product.courseDateId ? await dateNamed(product.courseDateId) : null
  if (!date || quantity <= date.unsold) return null
  return date.unsold === 0 ? 'sold-out' : 'fewer-left'
}

/** The visitor's basket, made when there is none that is theirs. */
async function openBasket(tx: Tx, ref: BasketRef): Promise<string> {
  const { count } = await tx.basket.updateMany({ where: ownBasket(ref), data: { updatedAt: new Date() } })
  if (ref.basketId && count > 0) return ref.basketId
  const { id } = await tx.basket.create({ data: { id: newBasketId() }, select: { id: true } })
  return id
}

// One statement, so that two tabs adding at once stay within the bounds together.
async function addUp(tx: Tx, basketId: string, product: ForSale, quantity: number): Promise<number | null> {
  const most = mostOf(product)
  const onlyOne = product.kind === 'course'
  const [row] = await tx.$queryRaw<{ quantity: number }[]>`
    insert into "BasketLine" ("basketId", "productId", quantity) values (${basketId}, ${product.id}, ${quantity})
    on conflict ("basketId", "productId") do update
      set quantity = case when ${onlyOne} then 1 else "BasketLine".quantity + excluded.quantity end
      where ${onlyOne} or "BasketLine".quantity + excluded.quantity <= ${most}
    returning quantity`
  return row?.quantity ?? null
}
