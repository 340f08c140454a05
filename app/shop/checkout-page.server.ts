import { dateNamed } from '#app/dates/dates.server.ts'
import type { Person } from '#app/identity/person.ts'
import { academy } from '#app/platform/academy.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { mayManage } from '#app/teams/roles.ts'
import { basketOf, isGood, type BasketRef } from './basket.server.ts'
import { shopIsOpen } from './open.server.ts'
import { summaryMark } from './order-summary.server.ts'

/** What the cashier shows; null when there is nothing to buy. */
export async function checkoutPage(buyer: Person, ref: BasketRef) {
  const basket = await basketOf({ ...ref, personId: buyer.id })
  const lines = basket.lines.filter(isGood).map(({ product, charge, totalCents }) => ({
    id: product.id,
    kind: product.kind,
    title: product.title,
    quantity: charge.quantity,
    totalCents,
  }))
  if (lines.length === 0) return null
  const firm = lines.some((line) => line.kind === 'seats') ? await firmOf(buyer) : undefined
  return {
    open: shopIsOpen(),
    lines,
    left: basket.lines.filter((line) => !isGood(line)).map((line) => line.product.title),
    totalCents: basket.totalCents,
    vat: basket.vat,
    shown: summaryMark(basket),
    // Undefined when nothing in the basket needs a firm, null when one is needed and there is none.
    firm: firm && { name: firm.name, mayOrder: mayManage(firm) },
    needsFirm: firm !== undefined,
    email: academy().email,
    buyer: { name: buyer.name },
  }
}

export type CheckoutPage = NonNullable<Awaited<ReturnType<typeof checkoutPage>>>

/** How many places are left now on the dates of a basket. */
export async function placesLeftFor(buyer: Person, ref: BasketRef) {
  const basket = await basketOf({ ...ref, personId: buyer.id })
  const dates = await Promise.all(
    basket.lines.flatMap(({ product }) => (product.courseDateId ? [dateNamed(product.courseDateId)] : [])),
  )
  return dates.flatMap((date) => (date ? [{ title: date.title, left: date.over ? 0 : date.left }] : []))
}
