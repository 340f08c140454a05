import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { refuse } from '#app/platform/expected.ts'
import { cancelOrder } from './cancel-order.server.ts'

/** The buyer gives an unpaid order up; its places are free at once. */
export async function cancelOwnOrder(buyer: Person, orderId: string) {
  const own = await db.order.count({ where: { id: orderId, buyerId: buyer.id } })
  if (own === 0) return refuse('unknown-order')
  return cancelOrder(orderId, { to: 'cancelled', why: 'buyer', byId: buyer.id })
}
