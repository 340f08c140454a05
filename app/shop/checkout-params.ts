import type { Stripe } from 'stripe'
import { to } from '#app/i18n/addresses.ts'
import { asLanguage } from '#app/i18n/language.ts'
import { addDays, addMinutes } from '#app/platform/clock.ts'

/** How long a payment page stays open. Stripe wants 30 minutes at least, and clocks differ. */
export const payableUntil = (now: Date) => addMinutes(now, 35)
/** How long what is scarce is kept: always longer than one can pay for it. */
export const heldUntil = (now: Date) => addMinutes(payableUntil(now), 10)

type Order = {
  id: string
  number: number
  attempt: number
  language: string
  currency: string
  expiresAt: Date
  lines: { title: string; unitCents: number; quantity: number }[]
}
type Circumstances = { origin: string; email: string; brand: string; firstDate: Date | null; now: Date }

/**
 * What we ask Stripe for, built from the order alone. It is stored with the order before it is sent, so that the same
 * request can be repeated word for word under the same key.
 */
export function checkoutParams(order: Order, at: Circumstances): Stripe.Checkout.SessionCreateParams {
  const language = asLanguage(order.language)
  const metadata = { order_id: order.id, order_number: String(order.number), attempt: String(order.attempt) }
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    locale: language,
    client_reference_id: order.id,
    customer_email: at.email,
    line_items: order.lines.map((line) => ({
      quantity: line.quantity,
      price_data: {
        currency: order.currency,
        unit_amount: line.unitCents,
        tax_behavior: 'inclusive',
        product_data: { name: line.title },
      },
    })),
    metadata,
    payment_intent_data: { metadata, description: `${at.brand} · ${order.number}` },
    success_url: `${at.origin}${to('thanks', language, { order: order.id })}?session={CHECKOUT_SESSION_ID}`,
    cancel_url: `${at.origin}${to('order', language, { order: order.id })}`,
    expires_at: Math.floor(order.expiresAt.getTime() / 1000),
    // What is shown is what is paid: no conversion into the buyer's currency.
    adaptive_pricing: { enabled: false },
    ...excluded(at),
  }
}

// A bank debit may take fourteen working days: too long for a place on a date that is near.
const excluded = ({ firstDate, now }: Circumstances): Partial<Stripe.Checkout.SessionCreateParams> =>
  firstDate && firstDate < addDays(now, 20) ? { excluded_payment_method_types: ['sepa_debit'] } : {}
