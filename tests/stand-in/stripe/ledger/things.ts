/** What the ledger keeps. Only the fields the stand-in itself reads are named; the contract checks the rest. */
export interface Row {
  id: string
}

export interface Thing extends Row {
  object: string
  created: number
  metadata?: Record<string, string> | null
  [field: string]: unknown
}

export interface Session extends Thing {
  status: 'open' | 'complete' | 'expired'
  payment_status: 'paid' | 'unpaid' | 'no_payment_required'
  amount_total: number
  currency: string
  url: string | null
  payment_intent: string | null
  payment_method_types: string[]
  expires_at: number
  success_url: string
  cancel_url: string | null
  locale: string | null
  customer_email: string | null
}

export interface Price extends Thing {
  currency: string
  unit_amount: number
  product: string
  active: boolean
}

export interface Product extends Thing {
  name: string
  active: boolean
}

export interface Line extends Row {
  object: 'item'
  currency: string
  metadata: Record<string, string>
  amount_discount: number
  amount_subtotal: number
  amount_tax: number
  amount_total: number
  description: string
  quantity: number
  price: Price
}

/** What real Stripe knows about a session but does not send with it. */
export interface SessionFile extends Row {
  lines: Line[]
  intentData: {
    metadata?: Record<string, string>
    description?: string
    receipt_email?: string
    [field: string]: unknown
  }
  intent: string | null
}

export interface PaymentIntent extends Thing {
  amount: number
  currency: string
  status: 'requires_payment_method' | 'requires_action' | 'processing' | 'succeeded'
  latest_charge: string | null
}

export interface Charge extends Thing {
  amount: number
  amount_refunded: number
  currency: string
  disputed: boolean
  paid: boolean
  payment_intent: string
  status: 'succeeded' | 'pending' | 'failed'
}

export interface Refund extends Thing {
  amount: number
  charge: string
  payment_intent: string
  status: 'pending' | 'succeeded' | 'failed'
}

export interface Dispute extends Thing {
  amount: number
  charge: string
  payment_intent: string
  status: string
}

export interface Event extends Thing {
  type: string
  api_version: string
  data: { object: Thing; previous_attributes?: Record<string, unknown> }
  pending_webhooks: number
}

/** A bank debit that will be known to have gone well or badly at a moment of the stand-in's clock. */
export interface Settlement extends Row {
  outcome: 'succeeded' | 'failed'
  at: number
}

/** What an idempotency key was used for, and what was answered. */
export interface Reply extends Row {
  address: string
  params: string
  status: number
  body: unknown
  at: number
}

export interface Attempt {
  at: number
  status: number | null
  error: string | null
  milliseconds: number
}

/** One event on its way to the webhook. `mode` is what was asked for it at the control panel. */
export interface Delivery extends Row {
  event: string
  type: string
  mode: string
  state: 'waiting' | 'held' | 'delivered' | 'given_up' | 'dropped'
  next: number | null
  attempts: Attempt[]
}

export interface Setting extends Row {
  value: number | string | null
}

export interface Kinds {
  'checkout.session': Session
  session_file: SessionFile
  price: Price
  product: Product
  payment_intent: PaymentIntent
  charge: Charge
  refund: Refund
  dispute: Dispute
  event: Event
  settlement: Settlement
  reply: Reply
  delivery: Delivery
  setting: Setting
}

export type Kind = keyof Kinds
