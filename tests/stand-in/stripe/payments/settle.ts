import { missing, refuse } from '../api/problem.ts'
import { freshId } from '../ledger/ids.ts'
import type { PaymentIntent, Session } from '../ledger/things.ts'
import { emit } from '../webhooks/emit.ts'
import type { World } from '../world.ts'
import { moveIntent } from './intent.ts'

const bounced = {
  type: 'invalid_request_error',
  code: 'payment_intent_payment_attempt_failed',
  message: 'The bank returned the debit.',
}

/** A bank debit turns out well or badly, days later at Stripe, here as soon as asked. */
export function settleDebit(world: World, id: string, outcome: 'succeeded' | 'failed'): Session {
  const session = world.ledger.find('checkout.session', id) ?? missing('checkout.session', id)
  const intent = session.payment_intent && world.ledger.find('payment_intent', session.payment_intent)
  if (!intent || intent.status !== 'processing') refuse('This Checkout Session has no payment that is still undecided.')
  world.ledger.remove('settlement', id)
  return outcome === 'succeeded' ? arrived(world, session, intent) : returned(world, session, intent)
}

function arrived(world: World, session: Session, intent: PaymentIntent): Session {
  const paid = { status: 'succeeded', paid: true, balance_transaction: freshId('txn_') } as const
  emit(world, 'charge.succeeded', world.ledger.change('charge', intent.latest_charge!, paid))
  moveIntent(world, intent.id, { status: 'succeeded', amount_received: intent.amount }, 'payment_intent.succeeded')
  const after = world.ledger.change('checkout.session', session.id, { payment_status: 'paid' })
  emit(world, 'checkout.session.async_payment_succeeded', after)
  return after
}

function returned(world: World, session: Session, intent: PaymentIntent): Session {
  const { code, message } = bounced
  const failed = { status: 'failed', failure_code: code, failure_message: message } as const
  const charge = world.ledger.change('charge', intent.latest_charge!, failed)
  emit(world, 'charge.failed', charge)
  const change = { status: 'requires_payment_method', last_payment_error: { ...bounced, charge: charge.id } } as const
  moveIntent(world, intent.id, change, 'payment_intent.payment_failed')
  emit(world, 'checkout.session.async_payment_failed', session)
  return session
}
