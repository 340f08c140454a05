import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { addToBasket } from '#app/shop/add-to-basket.server.ts'
import { basketOf, isGood } from '#app/shop/basket.server.ts'
import { billingOf } from '#app/shop/billing.ts'
import { agreedTexts } from '#app/shop/consents.ts'
import { fulfil } from '#app/shop/fulfil.server.ts'
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

/** The owner of a firm buys five seats and pays: the seed stands in for the payment page alone. Answers with their pool. */
export async function buySeats(owner: Person, firm: { id: string }) {
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
    await fulfil(tx, order.value, 'paid')
    await tx.basket.delete({ where: { id: added.value.basketId } })
    return tx.seatPool.findFirstOrThrow({ where: { orderLineId: lines[0]!.id }, select: { id: true } })
  })
}
