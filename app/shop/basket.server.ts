import { db, type Tx } from '#app/platform/db.server.ts'
import { tooMuch } from './bounds.ts'
import { lineCents, totalsOf } from './money.ts'
import { isForSale, productsNamed, type ForSale, type Priced } from './products.server.ts'

/** Whose basket: the id from the visitor's cookie, and who they are if they are signed in. */
export type BasketRef = { basketId: string | null; personId: string | null }

/**
 * What is in a basket, each line priced from our own tables. Only lines without `trouble` can be bought and count in the
 * totals. A basket that was joined to somebody is empty to everybody else.
 */
export async function basketOf(ref: BasketRef, tx: Tx = db) {
  const rows = await tx.basketLine.findMany({
    where: { basket: ownBasket(ref) },
    select: { productId: true, quantity: true },
    orderBy: [{ addedAt: 'asc' }, { productId: 'asc' }],
  })
  const products = await productsNamed(
    tx,
    rows.map((row) => row.productId),
  )
  const open = await coursesOpenTo(
    tx,
    ref.personId,
    products.map((product) => product.courseId),
  )
  const lines = rows.flatMap(({ productId, quantity }) => {
    const product = products.find((one) => one.id === productId)
    return product ? [lineOf(product, quantity, open)] : []
  })
  return { lines, ...totalsOf(lines.flatMap((line) => (line.trouble ? [] : [line.charge]))) }
}

export type Basket = Awaited<ReturnType<typeof basketOf>>
export type BasketLine = Basket['lines'][number]
/** A line that can be bought. */
export type GoodLine = Extract<BasketLine, { trouble: null }>

export const isGood = (line: BasketLine): line is GoodLine => line.trouble === null

/** The rows of a basket, for whoever may see it. */
export const ownBasket = ({ basketId, personId }: BasketRef) => ({
  id: basketId ?? '',
  OR: [{ userId: null }, ...(personId ? [{ userId: personId }] : [])],
})

/** Which of these courses somebody may read already. */
export async function coursesOpenTo(tx: Tx, personId: string | null, courseIds: string[]): Promise<string[]> {
  if (!personId || courseIds.length === 0) return []
  const rows = await tx.access.findMany({
    where: { userId: personId, courseId: { in: courseIds }, revokedAt: null },
    select: { courseId: true },
    distinct: ['courseId'],
  })
  return rows.map((row) => row.courseId)
}

function lineOf(product: Priced, quantity: number, open: string[]) {
  if (!isForSale(product)) return { product, quantity, trouble: 'off-sale' as const }
  if (product.kind === 'course' && open.includes(product.courseId))
    return { product, quantity, trouble: 'already-yours' as const }
  const over = tooMuch(product, quantity)
  if (over) return { product, quantity, trouble: over }
  return { product, quantity, trouble: null, ...chargeOf(product, quantity) }
}

function chargeOf({ price }: ForSale, quantity: number) {
  const charge = { unitCents: price.cents, quantity, vatBasisPoints: price.vatBasisPoints }
  return { charge, totalCents: lineCents(charge) }
}
