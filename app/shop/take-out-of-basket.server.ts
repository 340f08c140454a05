import type { Tx } from '#app/platform/db.server.ts'

/** Take what somebody has just bought out of the baskets joined to them; what they added meanwhile stays. Safe to call twice. */
export async function takeOutOfBasket(tx: Tx, userId: string, productIds: string[]) {
  await tx.basketLine.deleteMany({ where: { basket: { userId }, productId: { in: productIds } } })
}
