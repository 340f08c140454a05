import type { Tx } from '#app/platform/db.server.ts'
import { ownBasket, type BasketRef } from './basket.server.ts'

/** At the cashier a basket becomes its buyer's: from now on nobody else sees it on the same machine. */
export async function joinBasket(tx: Tx, ref: BasketRef & { personId: string }) {
  await tx.basket.updateMany({ where: ownBasket(ref), data: { userId: ref.personId } })
}
