import { customerDetails } from '../api/create-session.ts'
import { missing, refuse } from '../api/problem.ts'
import type { WayToPay } from '../control.ts'
import type { PaymentIntent, Session } from '../ledger/things.ts'
import { emit } from '../webhooks/emit.ts'
import type { World } from '../world.ts'
import { addCharge, type Instrument } from './charge.ts'
import { intentOf, moveIntent } from './intent.ts'

const declineError = {
  type: 'card_error',
  code: 'card_declined',
  decline_code: 'generic_decline',
  message: 'Your card was declined.',
}

/** The buyer pays, or tries to. A declined card leaves the session open for another try. */
export function paySession(world: World, id: string, by: { how: WayToPay; email: string }): Session {
  const session = openSession(world, id)
  const method = by.how.startsWith('sepa') ? 'sepa_debit' : 'card'
  if (!session.payment_method_types.includes(method)) refuse(`This session does not take ${method}.`, 'how')
  const email = session.customer_email ?? by.email
  world.ledger.change('checkout.session', id, { customer_details: customerDetails(email) })
  if (session.amount_total === 0) return complete(world, id, { payment_status: 'no_payment_required' })

  const intent = intentOf(world, session)
  const instrument: Instrument = { method, email, authenticated: by.how === '3ds' }
  if (by.how === 'card_declined') return decline(world, session, intent, instrument)
  if (method === 'card') return payAtOnce(world, session, intent, instrument)
  payLater(world, intent, instrument)
  const at = world.clock.now() + world.options.settleAfterSeconds
  world.ledger.put('settlement', { id, outcome: by.how === 'sepa_ok' ? 'succeeded' : 'failed', at })
  return complete(world, id, { payment_intent: intent.id })
}

/** The session, if it can still be paid or given up. */
export function openSession(world: World, id: string): Session {
  const session = world.ledger.find('checkout.session', id) ?? missing('checkout.session', id)
  const over = () => refuse(`This Checkout Session has a status of \`${session.status}\`, it can no longer be paid.`)
  return session.status === 'open' ? session : over()
}

/** The buyer's bank wants to see the buyer: nothing is charged yet. */
export function askTheBank(world: World, id: string): void {
  const intent = intentOf(world, openSession(world, id))
  if (intent.status === 'requires_action') return
  const next_action = { type: 'use_stripe_sdk', use_stripe_sdk: {} }
  moveIntent(world, intent.id, { status: 'requires_action', next_action }, 'payment_intent.requires_action')
}

function decline(world: World, session: Session, intent: PaymentIntent, instrument: Instrument): Session {
  const charge = addCharge(world, intent, 'failed', instrument)
  const change = {
    status: 'requires_payment_method',
    latest_charge: charge.id,
    last_payment_error: { ...declineError, charge: charge.id },
    next_action: null,
  } as const
  moveIntent(world, intent.id, change, 'payment_intent.payment_failed')
  return session
}

function payAtOnce(world: World, session: Session, intent: PaymentIntent, instrument: Instrument): Session {
  const charge = addCharge(world, intent, 'succeeded', instrument)
  const change = {
    status: 'succeeded',
    amount_received: intent.amount,
    latest_charge: charge.id,
    last_payment_error: null,
    next_action: null,
    payment_method: charge['payment_method'],
  } as const
  moveIntent(world, intent.id, change, 'payment_intent.succeeded')
  return complete(world, session.id, { payment_intent: intent.id, payment_status: 'paid' })
}

function payLater(world: World, intent: PaymentIntent, instrument: Instrument) {
  const charge = addCharge(world, intent, 'pending', instrument)
  const change = {
    status: 'processing',
    latest_charge: charge.id,
    last_payment_error: null,
    next_action: null,
    payment_method: charge['payment_method'],
  } as const
  moveIntent(world, intent.id, change, 'payment_intent.processing')
}

function complete(world: World, id: string, change: Partial<Session>): Session {
  const session = world.ledger.change('checkout.session', id, { ...change, status: 'complete', url: null })
  emit(world, 'checkout.session.completed', session)
  return session
}
