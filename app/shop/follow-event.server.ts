import type { Stripe } from 'stripe'
import { db } from '#app/platform/db.server.ts'
import { done } from '#app/platform/expected.ts'
import { readRefunds } from './read-refunds.server.ts'
import { settleDispute } from './settle-dispute.server.ts'
import { settleOrder } from './settle-order.server.ts'
import { stripe } from './stripe.server.ts'

/** Every event we act on: the webhook endpoint at Stripe must have exactly these. */
export const eventTypes = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.refunded',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
] as const satisfies Stripe.Event.Type[]

/**
 * Do what an event asks for. It is believed in nothing but the id it names: what is true is read from Stripe again, so
 * events may come twice, late, and in any order.
 */
export async function followEvent(event: Stripe.Event) {
  const about = event.data.object as { id: string; payment_intent?: string | { id: string } | null }
  if (event.type.startsWith('checkout.session.')) return settleOrder(about.id)
  const follow = event.type.startsWith('charge.dispute.')
    ? () => settleDispute(about.id)
    : refundsOf(event, intentOf(about))
  if (!follow) return done(null)
  const followed = await follow()
  if (followed.ok || followed.code !== 'unknown-order') return followed
  // The payment itself was not heard of yet: that first, then again.
  const settled = await settlePaymentOf(intentOf(about))
  return settled.ok ? follow() : settled
}

const intentOf = ({ payment_intent: intent }: { payment_intent?: string | { id: string } | null }) =>
  typeof intent === 'string' ? intent : (intent?.id ?? null)

function refundsOf(event: Stripe.Event, intent: string | null) {
  const isRefund = event.type.startsWith('refund.') || event.type === 'charge.refunded'
  return isRefund && intent ? () => readRefunds(intent) : null
}

async function settlePaymentOf(intent: string | null) {
  const orderId = intent && (await stripe().paymentIntents.retrieve(intent)).metadata.order_id
  if (!orderId) return { ok: false, code: 'not-ours' } as const
  const order = await db.order.findUnique({ where: { id: orderId }, select: { checkoutSessionId: true } })
  return order?.checkoutSessionId
    ? settleOrder(order.checkoutSessionId)
    : ({ ok: false, code: 'unknown-order' } as const)
}
