import { missing, refuse } from '../api/problem.ts'
import type { DisputeOutcome } from '../control.ts'
import { freshId } from '../ledger/ids.ts'
import type { Charge, Dispute } from '../ledger/things.ts'
import { emit } from '../webhooks/emit.ts'
import type { World } from '../world.ts'

interface DisputeWish {
  charge: Charge
  amount?: number
  reason?: string
  inquiry?: boolean
}

const aWeek = 7 * 24 * 60 * 60

/** The buyer goes to the bank. Unless it only inquires, the bank takes the money at once. */
export function openDispute(world: World, wish: DisputeWish): Dispute {
  const { charge, inquiry = false } = wish
  if (charge.status !== 'succeeded') refuse(`Charge ${charge.id} has not succeeded, it cannot be disputed.`)
  if (charge.disputed) refuse(`Charge ${charge.id} is already disputed.`)
  const blank = world.contract.blank('dispute')
  const dispute = {
    ...blank,
    id: freshId('dp_'),
    object: 'dispute',
    amount: wish.amount ?? charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: world.clock.now(),
    currency: charge.currency,
    evidence_details: {
      due_by: world.clock.now() + aWeek,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    is_charge_refundable: inquiry,
    payment_intent: charge.payment_intent,
    reason: wish.reason ?? 'product_not_received',
    status: inquiry ? 'warning_needs_response' : 'needs_response',
  } as unknown as Dispute
  world.ledger.change('charge', charge.id, { disputed: true })
  world.ledger.put('dispute', dispute)
  emit(world, 'charge.dispute.created', dispute)
  if (!inquiry) emit(world, 'charge.dispute.funds_withdrawn', dispute)
  return dispute
}

/** The bank decides. */
export function closeDispute(world: World, id: string, outcome: DisputeOutcome): Dispute {
  const open = world.ledger.find('dispute', id) ?? missing('dispute', id)
  const inquiry = open.status.startsWith('warning')
  if (!open.status.endsWith('needs_response')) refuse(`This dispute has a status of ${open.status}.`)
  if (inquiry !== (outcome === 'warning_closed')) refuse(`A dispute that is ${open.status} cannot end as ${outcome}.`)
  const change = { status: outcome, is_charge_refundable: outcome !== 'lost' }
  const dispute = world.ledger.change('dispute', id, change)
  emit(world, 'charge.dispute.updated', dispute, { status: open.status })
  emit(world, 'charge.dispute.closed', dispute)
  if (outcome === 'won') emit(world, 'charge.dispute.funds_reinstated', dispute)
  return dispute
}
