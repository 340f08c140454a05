import { freshId } from '../ledger/ids.ts'
import type { Charge, PaymentIntent } from '../ledger/things.ts'
import { emit } from '../webhooks/emit.ts'
import type { World } from '../world.ts'

export interface Instrument {
  method: 'card' | 'sepa_debit'
  email: string
  /** The buyer's bank asked, and agreed. */
  authenticated?: boolean
}

const card = {
  amount_authorized: null,
  authorization_code: null,
  brand: 'visa',
  checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
  country: 'IT',
  electronic_commerce_indicator: null,
  exp_month: 12,
  exp_year: 2034,
  funding: 'credit',
  installments: null,
  last4: '4242',
  mandate: null,
  network: 'visa',
  network_transaction_id: null,
  regulated_status: null,
  three_d_secure: null,
  transaction_link_id: null,
  wallet: null,
}
const challenged = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: null,
  version: '2.2.0',
}
const bank = { bank_code: null, branch_code: null, country: 'IT', fingerprint: null, last4: '3000', mandate: null }
const outcome = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: 'approved_by_network',
  reason: null,
  risk_level: 'normal',
  seller_message: 'Payment complete.',
  type: 'authorized',
}
const declined = {
  ...outcome,
  network_status: 'declined_by_network',
  reason: 'generic_decline',
  seller_message: 'The bank did not return any further details with this decline.',
  type: 'issuer_declined',
}

/** Charge an intent. A card is known at once to be good or declined, a bank debit is pending. */
export function addCharge(world: World, intent: PaymentIntent, status: Charge['status'], by: Instrument): Charge {
  const id = freshId('ch_')
  const charge = {
    ...world.contract.blank('charge'),
    id,
    object: 'charge',
    amount: intent.amount,
    billing_details: { address: null, email: by.email, name: null, phone: null, tax_id: null },
    created: world.clock.now(),
    currency: intent.currency,
    description: intent['description'] ?? null,
    metadata: intent.metadata ?? {},
    payment_intent: intent.id,
    payment_method: freshId('pm_'),
    payment_method_details: details(by),
    receipt_email: intent['receipt_email'] ?? null,
    status,
    ...howItWent(status, intent.amount),
  } as unknown as Charge
  world.ledger.put('charge', charge)
  emit(world, `charge.${status}`, charge)
  return charge
}

function howItWent(status: Charge['status'], amount: number) {
  if (status === 'failed') {
    return { outcome: declined, failure_code: 'card_declined', failure_message: 'Your card was declined.' }
  }
  const taken = { outcome, amount_captured: amount, captured: true }
  return status === 'pending' ? taken : { ...taken, paid: true, balance_transaction: freshId('txn_') }
}

function details({ method, authenticated }: Instrument) {
  if (method === 'sepa_debit') return { type: method, sepa_debit: bank }
  return { type: method, card: { ...card, three_d_secure: authenticated ? challenged : null } }
}
