import { missing, refuse } from '../api/problem.ts'
import { freshId } from '../ledger/ids.ts'
import type { Charge, Refund } from '../ledger/things.ts'
import { emit } from '../webhooks/emit.ts'
import type { World } from '../world.ts'

interface RefundWish {
  charge: Charge
  amount?: number
  status: Refund['status']
  reason?: string
  metadata?: Record<string, string>
}

/** Give money back, or begin to. A pending refund already counts against what is left of the charge. */
export function makeRefund(world: World, wish: RefundWish): Refund {
  const { charge } = wish
  const left = charge.amount - charge.amount_refunded
  mustBeRefundable(world, charge, left)
  const amount = wish.amount ?? left
  if (amount < 1) refuse('Invalid positive integer', 'amount', 'parameter_invalid_integer')
  if (amount > left) {
    const message = `Refund amount (${euros(amount)}) is greater than unrefunded amount on charge (${euros(left)})`
    refuse(message, 'amount')
  }
  const refund = {
    ...world.contract.blank('refund'),
    id: freshId('re_'),
    object: 'refund',
    amount,
    balance_transaction: freshId('txn_'),
    charge: charge.id,
    created: world.clock.now(),
    currency: charge.currency,
    metadata: wish.metadata ?? {},
    payment_intent: charge.payment_intent,
    reason: wish.reason ?? null,
    status: 'pending',
    ...(wish.status === 'pending' && { pending_reason: 'processing' }),
  } as unknown as Refund
  world.ledger.put('refund', refund)
  emit(world, 'refund.created', refund)
  emit(world, 'charge.refunded', takeFrom(world, charge.id, amount))
  return wish.status === 'pending' ? refund : settleRefund(world, refund.id, wish.status)
}

/** A pending refund arrives, or comes back. One that comes back may be made again. */
export function settleRefund(world: World, id: string, outcome: 'succeeded' | 'failed'): Refund {
  const pending = world.ledger.find('refund', id) ?? missing('refund', id)
  if (pending.status !== 'pending') refuse(`This refund has a status of ${pending.status}.`)
  const { pending_reason: _no, ...rest } = pending
  const failure = { failure_reason: 'expired_or_canceled_card', failure_balance_transaction: freshId('txn_') }
  const refund = { ...rest, status: outcome, ...(outcome === 'failed' && failure) } as Refund
  world.ledger.put('refund', refund)
  if (outcome === 'failed') takeFrom(world, refund.charge, -refund.amount)
  emit(world, 'refund.updated', refund, { status: 'pending' })
  if (outcome === 'failed') emit(world, 'refund.failed', refund)
  return refund
}

function mustBeRefundable(world: World, charge: Charge, left: number) {
  if (charge.status !== 'succeeded') refuse(`Charge ${charge.id} has not succeeded, it cannot be refunded.`)
  const disputes = world.ledger.all('dispute').filter((dispute) => dispute.charge === charge.id)
  if (disputes.some((dispute) => !dispute['is_charge_refundable'])) {
    refuse(`Charge ${charge.id} has been charged back; cannot issue a refund.`, undefined, 'charge_disputed')
  }
  if (left === 0) {
    refuse(`Charge ${charge.id} has already been refunded.`, undefined, 'charge_already_refunded')
  }
}

function takeFrom(world: World, id: string, amount: number): Charge {
  const charge = world.ledger.find('charge', id) ?? missing('charge', id)
  const refunded = charge.amount_refunded + amount
  return world.ledger.change('charge', id, { amount_refunded: refunded, refunded: refunded === charge.amount })
}

const euros = (cents: number) => `€${(cents / 100).toFixed(2)}`
