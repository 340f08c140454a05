import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  canBecome,
  mayBecome,
  nextState,
  stateAfterRefunds,
  unpaid,
  type GivenBack,
  type OrderState,
  type Truth,
} from './order-states.ts'

const states = Object.keys(mayBecome) as OrderState[]
const state = fc.constantFrom(...states)
const truth: fc.Arbitrary<Truth> = fc.record({
  status: fc.constantFrom('open', 'complete', 'expired'),
  money: fc.constantFrom('none', 'underway', 'failed', 'paid'),
  cents: fc.constantFrom(0, 9_900, 10_000),
  currency: fc.constantFrom('eur', 'usd'),
})
const back: fc.Arbitrary<GivenBack> = fc.record({
  succeeded: fc.constantFrom(0, 4_000, 10_000),
  underway: fc.constantFrom(0, 10_000),
  failed: fc.constantFrom(0, 10_000),
})
const order = (state: OrderState) => ({ state, totalCents: 10_000, currency: 'eur' })
const paid: Truth = { status: 'complete', money: 'paid', cents: 10_000, currency: 'eur' }

test('no word of Stripe takes an order off the table', () => {
  fc.assert(
    fc.property(state, fc.array(fc.oneof(truth, back), { maxLength: 12 }), (start, words) => {
      let now = start
      for (const word of words) {
        const next = 'money' in word ? nextState(order(now), word) : stateAfterRefunds(now, 10_000, word)
        expect(next === now || canBecome(now, next)).toBe(true)
        now = next
      }
    }),
    { numRuns: 2_000 },
  )
})

test('an order that was paid is never given up, whatever comes later', () => {
  const givenUp: OrderState[] = ['pending', 'processing', 'expired', 'cancelled', 'failed']
  fc.assert(
    fc.property(fc.constantFrom(...givenUp), fc.array(fc.oneof(truth, back)), (start, words) => {
      let now = nextState(order(start), paid)
      expect(now).toBe('fulfilled')
      for (const word of words) {
        now = 'money' in word ? nextState(order(now), word) : stateAfterRefunds(now, 10_000, word)
        expect(givenUp).not.toContain(now)
      }
    }),
  )
})

test('the same truth told twice changes nothing the second time', () => {
  fc.assert(
    fc.property(state, truth, (start, said) => {
      const once = nextState(order(start), said)
      expect(nextState(order(once), said)).toBe(once)
    }),
  )
})

test('money that is not the order’s amount or currency opens nothing', () => {
  for (const start of [...unpaid, 'processing'] as const) {
    expect(nextState(order(start), { ...paid, cents: 9_900 })).toBe('mismatch')
    expect(nextState(order(start), { ...paid, currency: 'usd' })).toBe('mismatch')
  }
})

test('a bank debit is waited for, and what became of it decides', () => {
  const underway: Truth = { status: 'complete', money: 'underway', cents: 10_000, currency: 'eur' }
  expect(nextState(order('pending'), underway)).toBe('processing')
  expect(nextState(order('processing'), { ...underway, money: 'failed' })).toBe('failed')
  expect(nextState(order('processing'), paid)).toBe('fulfilled')
})

test('a late word about an expired session does not touch what is paid', () => {
  const expired: Truth = { status: 'expired', money: 'none', cents: 10_000, currency: 'eur' }
  expect(nextState(order('pending'), expired)).toBe('expired')
  expect(nextState(order('fulfilled'), expired)).toBe('fulfilled')
  expect(nextState(order('processing'), expired)).toBe('processing')
})

test('refunds decide by their sum, not by their order', () => {
  expect(stateAfterRefunds('fulfilled', 10_000, { succeeded: 4_000, underway: 0, failed: 0 })).toBe(
    'partially_refunded',
  )
  expect(stateAfterRefunds('partially_refunded', 10_000, { succeeded: 10_000, underway: 0, failed: 0 })).toBe(
    'refunded',
  )
  expect(stateAfterRefunds('fulfilled', 10_000, { succeeded: 0, underway: 10_000, failed: 0 })).toBe('fulfilled')
  expect(stateAfterRefunds('refund_due', 10_000, { succeeded: 0, underway: 10_000, failed: 0 })).toBe('refunding')
  expect(stateAfterRefunds('refunding', 10_000, { succeeded: 0, underway: 0, failed: 10_000 })).toBe('refund_failed')
  expect(stateAfterRefunds('refunded', 10_000, { succeeded: 0, underway: 0, failed: 10_000 })).toBe('refund_failed')
})

test('every step of the table leads to a state, and only a lost dispute is the end', () => {
  for (const from of states) for (const to of mayBecome[from]) expect(states).toContain(to)
  expect(states.filter((one) => mayBecome[one].length === 0)).toEqual(['revoked'])
})
