import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countSeats, emptying, enoughFor, type LedgerKind } from './seat-count.ts'

type Entry = { kind: LedgerKind; quantity: number }
type Wish = { kind: 'buy' | 'assign' | 'return' | 'refund'; people: number }

const wishes = fc.array(
  fc.record({
    kind: fc.constantFrom('buy' as const, 'assign' as const, 'return' as const, 'refund' as const),
    people: fc.integer({ min: 1, max: 30 }),
  }),
  { maxLength: 60 },
)

/** What the verbs write for a wish, or nothing when the rule says no. */
function written(ledger: Entry[], wish: Wish): Entry[] {
  const count = countSeats(ledger)
  if (wish.kind === 'buy') return [{ kind: 'bought', quantity: wish.people }]
  if (wish.kind === 'assign') return enoughFor(count, wish.people) ? [{ kind: 'assigned', quantity: wish.people }] : []
  if (wish.kind === 'return') return wish.people <= count.used ? [{ kind: 'returned', quantity: wish.people }] : []
  const { returned, refunded } = emptying(count)
  return [
    { kind: 'returned', quantity: returned },
    { kind: 'refunded', quantity: refunded },
  ]
}

test('whatever is wished in whatever order, free seats are never negative and never more than were bought', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      let ledger: Entry[] = []
      for (const wish of all) {
        ledger = [...ledger, ...written(ledger, wish)]
        const { size, used, free } = countSeats(ledger)
        const bought = ledger.reduce((sum, { kind, quantity }) => sum + (kind === 'bought' ? quantity : 0), 0)
        expect(free).toBeGreaterThanOrEqual(0)
        expect(used).toBeGreaterThanOrEqual(0)
        expect(free + used).toBe(size)
        expect(size).toBeLessThanOrEqual(bought)
      }
    }),
  )
})

test('taking seats back and giving them again makes no new ones', () => {
  const loop: Entry[] = Array.from({ length: 20 }, () => [
    { kind: 'assigned' as const, quantity: 1 },
    { kind: 'returned' as const, quantity: 1 },
  ]).flat()
  expect(countSeats([{ kind: 'bought', quantity: 5 }, ...loop])).toEqual({ size: 5, used: 0, free: 5 })
})

test('five seats are enough for five people and not for six', () => {
  const pool = countSeats([{ kind: 'bought', quantity: 5 }])
  expect([enoughFor(pool, 5), enoughFor(pool, 6)]).toEqual([true, false])
})

test('a refund empties a pool whatever is in use', () => {
  expect(emptying({ size: 5, used: 3, free: 2 })).toEqual({ returned: 3, refunded: 5 })
})
