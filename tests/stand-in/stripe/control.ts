/** The control API of the stand-in: what a test or the panel may ask of it, and a small client. */

export const waysToPay = ['card', 'card_declined', '3ds', 'sepa_ok', 'sepa_fail'] as const
/** `3ds` is a card whose bank asked and agreed. SEPA completes as unpaid and is decided later. */
export type WayToPay = (typeof waysToPay)[number]

export interface PayRequest {
  how: WayToPay
  email?: string
  /** False: do not wait for the webhook's first answer. */
  wait?: boolean
}

export const webhookModes = [
  'drop',
  'duplicate',
  'delay',
  'reorder',
  'wrong_signature',
  'unsigned',
  'old_timestamp',
  'altered_body',
  'old_api_version',
  'live',
  'thin',
] as const
/**
 * What happens to a delivery. `drop`: it is never sent. `duplicate`: sent `times` over, all at once. `delay`: first
 * sent after `milliseconds`. `reorder`: held until `count` have come together, then sent in reverse. The others change
 * the signature or the payload, on every attempt of that delivery.
 */
export type WebhookMode = (typeof webhookModes)[number]

export interface WebhookRule {
  mode: WebhookMode
  /** Only for these types of event; `checkout.session.*` works. Default: all. */
  types?: string[]
  /** For so many deliveries (default 1; for `reorder` 2), or for each one until the rules are cleared. */
  count?: number | 'each'
  times?: number
  milliseconds?: number
}

export const faultKinds = ['500', '409', '429', 'timeout', 'reset', 'slow'] as const
/**
 * What happens to a call. `timeout`: the connection stays open and silent for `milliseconds` (default 120 000).
 * `reset`: it is cut. `slow`: the deed is done after `milliseconds`; the same key meanwhile gets a 409.
 */
export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
  kind: FaultKind
  /**
   * `before` (default): nothing was done. `after`: it was done, and the caller does not learn it.
   * As at Stripe, a 500 after the deed is what the same idempotency key will get for ever.
   */
  when?: 'before' | 'after'
  /** For so many calls. Default 1. */
  count?: number
  verb?: 'get' | 'post' | 'delete'
  /** Only for addresses that begin so, e.g. `/v1/refunds`. */
  path?: string
  milliseconds?: number
}

/** How the next refunds made through the API begin. A pending one waits for `settleRefund`. */
export interface RefundRule {
  status: 'pending' | 'failed'
  count?: number
}

/** A refund made by a human in the Dashboard. Name one of the three. No amount: all that is left. */
export interface RefundRequest {
  session?: string
  payment_intent?: string
  charge?: string
  amount?: number
  status?: 'succeeded' | 'pending'
}

export interface DisputeRequest {
  session?: string
  payment_intent?: string
  charge?: string
  amount?: number
  reason?: string
  /** An inquiry only (`warning_needs_response`): the money is not taken and the charge may be refunded. */
  inquiry?: boolean
}

export const disputeOutcomes = ['won', 'lost', 'warning_closed'] as const
export type DisputeOutcome = (typeof disputeOutcomes)[number]

export interface DeliveryView {
  id: string
  event: string
  type: string
  mode: string
  state: 'waiting' | 'held' | 'delivered' | 'given_up' | 'dropped'
  attempts: { at: number; status: number | null; error: string | null; milliseconds: number }[]
}

/** What the control API answers about a Stripe object: as it now is. */
export interface View {
  id: string
  object: string
  status: string
  [field: string]: unknown
}

/** Speak to the control API of the stand-in at `url`. */
export function controlOf(url: string) {
  const post = async <T>(path: string, body: object = {}): Promise<T> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    return read<T>(await fetch(`${url}/control/${path}`, init))
  }
  return {
    pay: (session: string, request: PayRequest) => post<View>(`sessions/${session}/pay`, request),
    /** Decide a bank debit now. */
    settle: (session: string, outcome: 'succeeded' | 'failed') => post<View>(`sessions/${session}/settle`, { outcome }),
    expire: (session: string) => post<View>(`sessions/${session}/expire`),
    refund: (request: RefundRequest) => post<View>('refunds', request),
    nextRefunds: (rule: RefundRule) => post<object>('refund-rules', rule),
    settleRefund: (refund: string, outcome: 'succeeded' | 'failed') =>
      post<View>(`refunds/${refund}/settle`, { outcome }),
    openDispute: (request: DisputeRequest) => post<View>('disputes', request),
    closeDispute: (dispute: string, outcome: DisputeOutcome) => post<View>(`disputes/${dispute}/close`, { outcome }),
    webhooks: (rule: WebhookRule) => post<object>('webhook-rules', rule),
    fault: (fault: Fault) => post<object>('faults', fault),
    /** Forget all rules and faults, and send what was held back. */
    clear: () => post<object>('clear'),
    /** Send an event again, `times` over, all at once. */
    replay: (event: string, times = 1) => post<object>(`events/${event}/replay`, { times }),
    advanceClock: (seconds: number) => post<{ now: number }>('clock', { seconds }),
    setWebhook: (webhook: string | null) => post<object>('webhook', { url: webhook }),
    /** Kept when nothing is on its way any more, retries included. */
    idle: () => post<object>('idle'),
    deliveries: async () => read<DeliveryView[]>(await fetch(`${url}/control/deliveries`)),
  }
}

async function read<T>(response: Response): Promise<T> {
  const answer = (await response.json()) as T & { error?: { message: string } }
  if (!response.ok) throw new Error(`The stand-in's control API says ${response.status}: ${answer.error?.message}`)
  return answer
}
