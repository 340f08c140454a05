import { useLanguage } from '#app/ui/speech.ts'
import { Standing, type Tone } from '#app/ui/standing.tsx'
import type { OrderState } from '../order-states.ts'
import { shopWords } from '../words.ts'

const tones = {
  pending: 'wait',
  processing: 'wait',
  fulfilled: 'good',
  expired: 'over',
  cancelled: 'over',
  failed: 'over',
  refund_due: 'act',
  refunding: 'wait',
  refund_failed: 'wrong',
  partially_refunded: 'over',
  refunded: 'over',
  disputed: 'wrong',
  revoked: 'over',
  mismatch: 'wrong',
} as const satisfies Record<OrderState, Tone>

/** Where an order stands, for the office. */
export function OrderStanding({ state }: { state: OrderState }) {
  const say = shopWords(useLanguage())
  return <Standing tone={tones[state]}>{say(`order.state.${state}`)}</Standing>
}
