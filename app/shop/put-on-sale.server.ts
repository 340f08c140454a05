import type { ProductKind } from '#prisma/client.ts'
import { hasRole, type Person } from '#app/identity/person.ts'
import type { Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { keepProductFindable } from './keep-findable.server.ts'
import { currentPrice } from './price.ts'

export type Offer = {
  id: string
  kind: ProductKind
  courseId: string
  /** For a place: the date. */
  courseDateId?: string
  /** For seats: how many are in one pack. */
  seats?: number
  title: Localized
  /** With VAT inside. */
  cents: number
  vatBasisPoints?: number
  position?: number
}

/** What courses, seats and places are taxed with in Italy. */
export const ordinaryVat = 2200

/**
 * Put a product on sale at a price, or change either. A new price never replaces an old one: the history stays. Safe to
 * call twice: the same price is not written again.
 */
export async function putOnSale(by: Pick<Person, 'role'>, offer: Offer) {
  const { cents, vatBasisPoints = ordinaryVat, id, ...product } = offer
  if (!hasRole(by, 'staff')) return refuse('not-yours')
  if (!Number.isSafeInteger(cents) || cents < 50) return refuse('price-too-small')
  if ((product.kind === 'place') !== Boolean(product.courseDateId)) return refuse('place-needs-a-date')
  await db.$transaction(async (tx) => {
    await tx.product.upsert({ where: { id }, create: { id, ...product }, update: { ...product, onSale: true } })
    await keepProductFindable(tx, id)
    const history = await tx.price.findMany({ where: { productId: id } })
    const price = currentPrice(history, new Date())
    if (price?.cents === cents && price.vatBasisPoints === vatBasisPoints) return
    await tx.price.create({ data: { productId: id, cents, vatBasisPoints } })
  })
  return done({ id })
}
