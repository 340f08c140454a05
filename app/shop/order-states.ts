/** The steps an order may take (the database's own enum, listed once). Whatever is not here, never happens. */
export const mayBecome = {
  pending: ['processing', 'fulfilled', 'failed', 'expired', 'cancelled', 'refund_due', 'mismatch'],
  processing: ['fulfilled', 'failed', 'refund_due', 'mismatch'],
  // Late money: what was given up can still be paid, because Stripe learned of the payment first.
  expired: ['fulfilled', 'refund_due', 'mismatch', 'cancelled'],
  cancelled: ['fulfilled', 'refund_due', 'mismatch'],
  failed: ['fulfilled', 'refund_due', 'mismatch'],
  fulfilled: ['partially_refunded', 'refunded', 'disputed'],
  partially_refunded: ['refunded', 'disputed'],
  refund_due: ['refunding', 'refunded', 'refund_failed'],
  refunding: ['refunded', 'refund_failed'],
  refund_failed: ['refunding', 'refunded'],
  // A refund the bank sends back: the money is ours again, the access stays closed until somebody has looked.
  refunded: ['refund_failed'],
  disputed: ['fulfilled', 'revoked'],
  revoked: [],
  mismatch: ['refund_due', 'refunded'],
} as const satisfies Record<string, readonly string[]>

export type OrderState = keyof typeof mayBecome

/** Whether the table allows this step. */
export const canBecome = (from: OrderState, to: OrderState) => (mayBecome[from] as readonly OrderState[]).includes(to)

/** No money of this order has come to us, and none is known to be on its way. */
export const unpaid: readonly OrderState[] = ['pending', 'expired', 'cancelled', 'failed']
const awaitsMoney: readonly OrderState[] = [...unpaid, 'processing']

/** What Stripe says about a checkout session, asked just now. */
export type Truth = {
  status: 'open' | 'complete' | 'expired'
  /** `failed`: a delayed payment that did not come. */
  money: 'none' | 'underway' | 'failed' | 'paid'
  cents: number
  currency: string
}

type Owed = { state: OrderState; totalCents: number; currency: string }

/**
 * Where an order goes from here, given the truth: its own state when nothing changes. Money for an order that was given
 * up still counts; an order that is paid is never given up, whatever arrives late.
 */
export function nextState(order: Owed, truth: Truth): OrderState {
  if (truth.money === 'paid') return awaitsMoney.includes(order.state) ? paidState(order, truth) : order.state
  if (order.state === 'processing') return truth.money === 'failed' ? 'failed' : 'processing'
  return order.state === 'pending' ? stillUnpaid(truth) : order.state
}

const paidState = (order: Owed, truth: Truth): OrderState =>
  truth.cents === order.totalCents && truth.currency === order.currency ? 'fulfilled' : 'mismatch'

function stillUnpaid({ status, money }: Truth): OrderState {
  if (status === 'expired') return 'expired'
  if (status === 'open') return 'pending'
  return money === 'failed' ? 'failed' : 'processing'
}

/** The states in which the office may send the money back. */
export const refundable: readonly OrderState[] = ['fulfilled', 'partially_refunded', 'mismatch', 'refund_failed']

/** What was given back of a payment, added up from Stripe's list of its refunds. */
export type GivenBack = { succeeded: number; underway: number; failed: number }

/** Where an order goes after its refunds were read again; `paidCents` is what had been paid. */
export function stateAfterRefunds(state: OrderState, paidCents: number, back: GivenBack): OrderState {
  const some = back.succeeded > 0
  if (some && back.succeeded >= paidCents) return canBecome(state, 'refunded') ? 'refunded' : state
  if (state === 'fulfilled') return some ? 'partially_refunded' : state
  if (state === 'refunded') return 'refund_failed'
  return owed.includes(state) ? stillOwed(state, back) : state
}

const owed: readonly OrderState[] = ['refund_due', 'refunding', 'refund_failed']

function stillOwed(state: OrderState, back: GivenBack): OrderState {
  if (back.underway > 0) return 'refunding'
  return back.failed > 0 && back.succeeded === 0 ? 'refund_failed' : state
}
