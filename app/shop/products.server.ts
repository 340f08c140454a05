import type { Prisma } from '#prisma/client.ts'
import { isOver } from '#app/dates/places.ts'
import type { Venue } from '#app/dates/plan-date.server.ts'
import type { Localized } from '#app/i18n/language.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { currentPrice, lowestBeforeReduction } from './price.ts'

/** Everything on sale now, in the order of the window, each at its current price. */
export async function productsOnSale() {
  const rows = await db.product.findMany({ where: { onSale: true }, select: productRow, orderBy: { position: 'asc' } })
  return rows.map(priced).filter(isForSale)
}

/** The named products with their current price, also those no longer on sale (their `forSale` says so). */
export async function productsNamed(tx: Tx, ids: string[]) {
  const rows = await tx.product.findMany({ where: { id: { in: ids } }, select: productRow })
  return rows.map(priced)
}

/** One product by its id, on sale or not; null when there never was one, whatever a form or an address named. */
export const productNamed = async (id: string) =>
  id.includes('\0') ? null : ((await productsNamed(db, [id]))[0] ?? null)

/** The place on a date, when it is sold. */
export async function placeOn(courseDateId: string) {
  const row = await db.product.findUnique({ where: { courseDateId }, select: productRow })
  const product = row && priced(row)
  return product && isForSale(product) ? product : null
}

export type Priced = ReturnType<typeof priced>
export type ForSale = Priced & { forSale: true; price: NonNullable<Priced['price']> }

/** Whether it can be bought today: on sale, with a price, and (a place) on a date that has not begun. */
export const isForSale = (product: Priced): product is ForSale => product.forSale

const productRow = {
  id: true,
  kind: true,
  courseId: true,
  courseDateId: true,
  seats: true,
  title: true,
  onSale: true,
  courseDate: { select: { id: true, startsAt: true, endsAt: true, capacity: true, cancelledAt: true, venue: true } },
  prices: {
    select: { cents: true, currency: true, vatBasisPoints: true, validFrom: true },
    orderBy: { validFrom: 'desc' },
    // Enough to know the thirty days before the last change.
    take: 20,
  },
} satisfies Prisma.ProductSelect

function priced({ prices, onSale, ...row }: Prisma.ProductGetPayload<{ select: typeof productRow }>) {
  const now = new Date()
  const price = currentPrice(prices, now)
  const over = row.kind === 'place' && (!row.courseDate || isOver(row.courseDate, now))
  return {
    ...row,
    title: row.title as Localized,
    courseDate: row.courseDate && { ...row.courseDate, venue: row.courseDate.venue as Venue },
    price: price && { cents: price.cents, currency: price.currency, vatBasisPoints: price.vatBasisPoints },
    lowestBefore: lowestBeforeReduction(prices, now),
    forSale: onSale && price !== null && !over,
  }
}
