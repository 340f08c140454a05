import type Stripe from 'stripe'
import type { World } from '../world.ts'
import { mustBeMetadata } from './metadata.ts'
import { missing, notBuilt, refuse } from './problem.ts'

/** A request for a session, after the contract has let it pass. */
export type SessionWish = Stripe.Checkout.SessionCreateParams
type IntentWish = Stripe.Checkout.SessionCreateParams.PaymentIntentData

const understood = new Set([
  'adaptive_pricing',
  'allow_promotion_codes',
  'allowed_payment_method_types',
  'automatic_tax',
  'billing_address_collection',
  'cancel_url',
  'client_reference_id',
  'consent_collection',
  'currency',
  'customer',
  'customer_creation',
  'customer_email',
  'customer_update',
  'custom_text',
  'discounts',
  'excluded_payment_method_types',
  'expand',
  'expires_at',
  'integration_identifier',
  'invoice_creation',
  'line_items',
  'locale',
  'metadata',
  'mode',
  'origin_context',
  'payment_intent_data',
  'phone_number_collection',
  'submit_type',
  'success_url',
  'tax_id_collection',
  'ui_mode',
])
const understoodOfIntent = new Set([
  'description',
  'metadata',
  'receipt_email',
  'statement_descriptor',
  'statement_descriptor_suffix',
])
const switches = ['invoice_creation', 'phone_number_collection', 'tax_id_collection', 'adaptive_pricing'] as const
const halfAnHour = 30 * 60
const aDay = 24 * 60 * 60

/** What real Stripe checks about a new Checkout Session beyond the shape of the request, line items aside. */
export function mustBeASession(world: World, params: SessionWish): void {
  mustBeBuilt(params)
  mustLeadBack(params)
  mustExpireInTime(world.clock.now(), params.expires_at)
  mustNotContradict(params)
  mustDoWithoutTheDashboard(params)
  mustNameABuyer(params)
  if ((params.client_reference_id ?? '').length > 200) {
    refuse('Invalid string: client_reference_id; must be at most 200 characters', 'client_reference_id')
  }
  mustBeMetadata(params.metadata, 'metadata')
  mustBeIntentData(params.payment_intent_data ?? {})
}

function mustBeBuilt(params: SessionWish) {
  mustBeAHostedPayment(params)
  for (const name of Object.keys(params)) if (!understood.has(name)) notBuilt(name)
  for (const name of switches) if (params[name]?.enabled) notBuilt(`${name}[enabled]`)
  if (params.billing_address_collection === 'required') notBuilt('billing_address_collection: required')
  if (params.allow_promotion_codes) notBuilt('allow_promotion_codes')
}

function mustBeAHostedPayment({ mode, ui_mode: ui = 'hosted_page' }: SessionWish) {
  if (!mode) refuse('Missing required param: mode.', 'mode', 'parameter_missing')
  if (mode !== 'payment') notBuilt(`mode: ${mode}`)
  if (ui !== 'hosted_page') notBuilt(`ui_mode: ${ui}`)
}

function mustLeadBack(params: SessionWish) {
  if (!params.success_url) refuse('Missing required param: success_url.', 'success_url', 'parameter_missing')
  for (const name of ['success_url', 'cancel_url'] as const) {
    const address = params[name]
    if (address !== undefined && !/^https?:$/.test(URL.parse(address)?.protocol ?? '')) {
      refuse('Not a valid URL', name, 'url_invalid')
    }
  }
}

function mustExpireInTime(now: number, expiresAt: number | undefined) {
  if (expiresAt === undefined) return
  if (expiresAt >= now + halfAnHour && expiresAt <= now + aDay) return
  refuse(
    'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.',
    'expires_at',
  )
}

function mustNotContradict(params: SessionWish) {
  const exclusive = [
    ['allow_promotion_codes', 'discounts'],
    ['customer', 'customer_email'],
    ['customer', 'customer_creation'],
    ['allowed_payment_method_types', 'excluded_payment_method_types'],
  ] as const
  for (const [one, other] of exclusive) {
    if (params[one] !== undefined && params[other] !== undefined) {
      refuse(`You may only specify one of these parameters: ${one}, ${other}.`, one)
    }
  }
  if (params.customer_update && !params.customer) {
    refuse('`customer_update` can only be used with `customer`.', 'customer_update')
  }
}

/** These need the Dashboard, and the stand-in's has nothing set up. */
function mustDoWithoutTheDashboard(params: SessionWish) {
  if (params.automatic_tax?.enabled) {
    refuse('You must set up Stripe Tax in the Dashboard before automatic tax can be enabled.', 'automatic_tax')
  }
  if (params.consent_collection?.terms_of_service === 'required') {
    refuse('You must set a terms of service URL in the Dashboard first.', 'consent_collection[terms_of_service]')
  }
}

function mustNameABuyer(params: SessionWish) {
  if (params.customer) missing('customer', params.customer, 'customer')
  const [discount] = params.discounts || []
  if (discount) missing('coupon', discount.coupon ?? discount.promotion_code ?? '', 'discounts[0]')
  const email = params.customer_email
  if (email !== undefined && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) {
    refuse(`Invalid email address: ${email}`, 'customer_email', 'email_invalid')
  }
}

function mustBeIntentData(data: IntentWish) {
  for (const name of Object.keys(data)) if (!understoodOfIntent.has(name)) notBuilt(`payment_intent_data[${name}]`)
  mustBeMetadata(data.metadata, 'payment_intent_data[metadata]')
  const suffix = data.statement_descriptor_suffix ?? ''
  if (suffix.length > 22 || /[<>\\'"*]/.test(suffix)) {
    refuse('The statement descriptor suffix is not allowed.', 'payment_intent_data[statement_descriptor_suffix]')
  }
}
