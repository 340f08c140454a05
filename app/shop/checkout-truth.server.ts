import type { Stripe } from 'stripe'
import type { Truth } from './order-states.ts'
import { stripe, stripeCode } from './stripe.server.ts'

/** What Stripe says about one checkout session, and whose it is. */
export type SessionTruth = Truth & {
  id: string
  orderId: string | null
  attempt: number
  paymentIntentId: string | null
}

/** Ask Stripe, now, about a checkout session. Null when it knows no such session. Never inside a transaction. */
export async function checkoutTruth(sessionId: string): Promise<SessionTruth | null> {
  try {
    return truthIn(await stripe().checkout.sessions.retrieve(sessionId, { expand: ['payment_intent'] }))
  } catch (error) {
    if (stripeCode(error) === 'resource_missing') return null
    throw error
  }
}

function truthIn(session: Stripe.Checkout.Session): SessionTruth {
  const intent = typeof session.payment_intent === 'object' ? session.payment_intent : null
  return {
    ...whose(session),
    paymentIntentId: intent?.id ?? null,
    status: statusOf(session),
    money: moneyOf(session, intent),
    cents: session.amount_total ?? 0,
    currency: session.currency ?? '',
  }
}

// A session that does not name an order of ours was made by somebody else on the same account.
const whose = ({ id, metadata }: Stripe.Checkout.Session) => ({
  id,
  orderId: metadata?.order_id ?? null,
  attempt: Number(metadata?.attempt),
})

const statusOf = ({ status }: Stripe.Checkout.Session): Truth['status'] =>
  status === 'complete' ? 'complete' : status === 'expired' ? 'expired' : 'open'

function moneyOf(session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | null): Truth['money'] {
  if (session.payment_status === 'paid' || session.payment_status === 'no_payment_required') return 'paid'
  if (session.status !== 'complete') return 'none'
  // Complete but unpaid is a bank debit: only its PaymentIntent knows whether it is still on its way.
  return intent?.status === 'requires_payment_method' || intent?.status === 'canceled' ? 'failed' : 'underway'
}
