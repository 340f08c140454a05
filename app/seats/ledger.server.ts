import type { Tx } from '#app/platform/db.server.ts'

/** A pool's ledger, summed by kind. Count with it only under the pool's lock. */
export async function ledgerOf(tx: Tx, poolId: string) {
  const sums = await tx.seatMove.groupBy({ by: ['kind'], where: { poolId }, _sum: { quantity: true } })
  return sums.map(({ kind, _sum }) => ({ kind, quantity: _sum.quantity ?? 0 }))
}
