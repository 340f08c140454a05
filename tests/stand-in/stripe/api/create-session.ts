import { freshId } from '../ledger/ids.ts'
import type { Session, SessionFile } from '../ledger/things.ts'
import type { World } from '../world.ts'
import { lineItems } from './line-items.ts'
import { refuse } from './problem.ts'
import { mustBeASession, type SessionWish } from './session-rules.ts'

const aDay = 24 * 60 * 60
const noText = { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null }

/** Open a Checkout Session. */
export function createSession(world: World, params: SessionWish): Session {
  mustBeASession(world, params)
  const lines = lineItems(world, params.line_items, params.currency)
  const total = lines.reduce((sum, line) => sum + line.amount_total, 0)
  mustBeWorthIt(total)
  const currency = lines[0]!.price.currency
  const id = freshId('cs_test_')
  const now = world.clock.now()
  const session = {
    ...world.contract.blank('checkout.session'),
    ...echoed(params),
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    created: now,
    currency,
    custom_text: { ...noText, ...given(params.custom_text ?? {}) },
    customer_creation: params.customer_creation ?? 'if_required',
    customer_details: params.customer_email ? customerDetails(params.customer_email) : null,
    expires_at: params.expires_at ?? now + aDay,
    metadata: params.metadata ?? {},
    mode: 'payment',
    payment_method_collection: 'if_required',
    payment_method_types: paymentMethods(params, currency),
    payment_status: total === 0 ? 'no_payment_required' : 'unpaid',
    status: 'open',
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${world.options.publicUrl}/c/pay/${id}`,
  } as unknown as Session
  world.contract.checks.object('checkout.session', session)
  const intentData = (params.payment_intent_data ?? {}) as SessionFile['intentData']
  world.ledger.put('session_file', { id, lines, intentData, intent: null })
  return world.ledger.put('checkout.session', session)
}

const given = (texts: object) => Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''))

/** What a session says of its buyer. */
export const customerDetails = (email: string) => ({
  address: null,
  business_name: null,
  email,
  individual_name: null,
  name: null,
  phone: null,
  tax_exempt: 'none',
  tax_ids: [],
})

function mustBeWorthIt(total: number) {
  if (total > 99_999_999)
    refuse('The total amount due must be no more than €999,999.99', 'line_items', 'amount_too_large')
  if (total > 0 && total < 50) {
    const message = "The Checkout Session's total amount must convert to at least 50 cents."
    refuse(message, undefined, 'amount_too_small')
  }
}

const echo = [
  'allowed_payment_method_types',
  'billing_address_collection',
  'cancel_url',
  'client_reference_id',
  'customer_email',
  'excluded_payment_method_types',
  'integration_identifier',
  'locale',
  'origin_context',
  'submit_type',
  'success_url',
] as const

const echoed = (params: SessionWish) =>
  Object.fromEntries(echo.filter((name) => params[name] !== undefined).map((name) => [name, params[name]]))

/** The stand-in's Dashboard has card and SEPA debit switched on; SEPA is for euros only. */
function paymentMethods(params: SessionWish, currency: string): string[] {
  const allowed: string[] | undefined = params.allowed_payment_method_types
  const excluded = (params.excluded_payment_method_types || []) as string[]
  const left = (currency === 'eur' ? ['card', 'sepa_debit'] : ['card'])
    .filter((method) => !allowed || allowed.includes(method))
    .filter((method) => !excluded.includes(method))
  if (left.length === 0) refuse('No valid payment method types for this Checkout Session.')
  return left
}
