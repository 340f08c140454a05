import { expect, test } from 'vitest'
import { addDays } from '#app/platform/clock.ts'
import { checkoutParams, heldUntil, payableUntil } from './checkout-params.ts'

const now = new Date('2026-11-22T10:00:00Z')
const order = {
  id: '0192-order',
  number: 7,
  attempt: 2,
  language: 'en',
  currency: 'eur',
  expiresAt: payableUntil(now),
  lines: [{ title: 'A course', unitCents: 14_900, quantity: 1 }],
}
const at = { origin: 'https://academy.example', email: 'a@test.example', brand: 'Academy', firstDate: null, now }

test('what is scarce is kept longer than it can be paid, and Stripe gets its thirty minutes', () => {
  expect(payableUntil(now).getTime() - now.getTime()).toBeGreaterThan(30 * 60_000)
  expect(heldUntil(now).getTime()).toBeGreaterThan(payableUntil(now).getTime())
})

test('a payment page is asked for from the order alone, and leads back to our own site', () => {
  const params = checkoutParams(order, at)
  expect(params).toMatchObject({
    mode: 'payment',
    client_reference_id: '0192-order',
    metadata: { order_id: '0192-order', order_number: '7', attempt: '2' },
    success_url: 'https://academy.example/en/orders/0192-order/thanks?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'https://academy.example/en/orders/0192-order',
    expires_at: payableUntil(now).getTime() / 1000,
    adaptive_pricing: { enabled: false },
  })
  expect(params.line_items).toHaveLength(1)
  expect(params.payment_intent_data?.metadata).toEqual(params.metadata)
})

test('a bank debit is refused only where a date is too near to wait for it', () => {
  const excluded = (days: number | null) =>
    checkoutParams(order, { ...at, firstDate: days === null ? null : addDays(now, days) }).excluded_payment_method_types
  expect([excluded(null), excluded(30), excluded(19)]).toEqual([undefined, undefined, ['sepa_debit']])
})
