export type LedgerKind = 'bought' | 'refunded' | 'assigned' | 'returned'
type Entry = { kind: LedgerKind; quantity: number }

/** How a pool stands: how many seats it has, how many are with somebody, how many can be given. */
export type SeatCount = { size: number; used: number; free: number }

/** Read a pool's ledger: size is what was bought less what was refunded, free is what of it nobody has. */
export function countSeats(ledger: readonly Entry[]): SeatCount {
  const sum = (kind: LedgerKind) =>
    ledger.reduce((total, entry) => (entry.kind === kind ? total + entry.quantity : total), 0)
  const size = sum('bought') - sum('refunded')
  const used = sum('assigned') - sum('returned')
  return { size, used, free: size - used }
}

/** Whether so many people can be given a seat each. */
export const enoughFor = (count: SeatCount, people: number) => people <= count.free

/** What a refund of the whole purchase writes: every seat in use comes back first, then the pool is emptied. */
export const emptying = ({ size, used }: SeatCount) => ({ returned: used, refunded: size })
