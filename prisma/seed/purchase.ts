import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { addToBasket } from '#app/shop/add-to-basket.server.ts'
import { basketOf, isGood } from '#app/shop/basket.server.ts'
import { billingOf } from '#app/shop/billing.ts'
import { agreedTexts } from '#app/shop/consents.ts'
import { fulfil } from '#app/shop/fulfil.server.ts'
import { payOrder } from '#app/shop/pay-order.server.ts'
import { settleOrder } from '#app/shop/settle-order.server.ts'
import { lineOf, writeOrder } from '#app/shop/write-order.server.ts'

// A VAT number of zeros is nobody's; the form at the cashier would refuse it, and with it whoever types it for real.
const company = {
  kind: 'business',
  company: 'Ferramenta Dimostrativa (demo)',
  vatNumber: '00000000000',
  street: 'Via dell’Esempio 1',
  postcode: '40100',
  town: 'Bologna',
  province: 'BO',
  wantsInvoice: true,
} as const
const agreed = { kind: 'business', terms: true, digitalStart: false, digitalLoss: false, serviceStart: false } as const

/** Pay for a payment page, as a buyer with a card does. */
export type Pay = (sessionId: string) => Promise<void>

/**
 * The owner of a firm buys five seats and pays, so that the office can give the money back. Where nobody can be paid, the
 * seed stands in for the payment. Answers with their pool.
 */
export async function buySeats(owner: Person, firm: { id: string }, pay?: Pay) {
  const order = await orderSeats(owner, firm)
  if (pay) await payFor(owner, order, pay)
  else await db.$transaction((tx) => fulfil(tx, order, 'paid'))
  return db.seatPool.findFirstOrThrow({ where: { orderLineId: order.lines[0]!.id }, select: { id: true } })
}

async function orderSeats(owner: Person, firm: { id: string }) {
  const added = await addToBasket(
    { basketId: null, personId: owner.id },
    { productId: 'cascade-cinque-licenze', quantity: 1 },
  )
  if (!added.ok) throw new Error(`The demo basket was refused: ${added.code}`)
  const at = { origin: 'http://demo.example', language: 'it', ipPrefix: null, userAgent: null } as const
  return db.$transaction(async (tx) => {
    const basket = await basketOf({ basketId: added.value.basketId, personId: owner.id }, tx)
    const lines = basket.lines.filter(isGood).map((line, place) => lineOf(line, at.language, place))
    const consents = agreedTexts(agreed, lines, at.language)
    const wished = { buyerKind: agreed.kind, organizationId: firm.id, billing: billingOf(company), lines, consents }
    const order = await writeOrder(tx, owner, wished, at)
    if (!order.ok) throw new Error(`The demo order was refused: ${order.code}`)
    await tx.basket.delete({ where: { id: added.value.basketId } })
    return order.value
  })
}

/** The owner opens the payment page, pays there, and comes back. */
async function payFor(owner: Person, order: { id: string }, pay: Pay) {
  await payOrder(owner, order.id)
  const { checkoutSessionId } = await db.order.findUniqueOrThrow({ where: { id: order.id } })
  if (!checkoutSessionId) throw new Error('The demo order has no payment page')
  await pay(checkoutSessionId)
  const settled = await settleOrder(checkoutSessionId)
  if (!settled.ok || settled.value.state !== 'fulfilled') throw new Error('The demo order was paid and not delivered')
}
