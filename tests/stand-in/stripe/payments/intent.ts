import { freshId } from '../ledger/ids.ts'
import type { PaymentIntent, Session } from '../ledger/things.ts'
import { emit } from '../webhooks/emit.ts'
import type { World } from '../world.ts'

/** The session's PaymentIntent. It is made at the first attempt to pay and kept for the next ones. */
export function intentOf(world: World, session: Session): PaymentIntent {
  const file = world.ledger.find('session_file', session.id)
  if (!file) throw new Error(`Session ${session.id} has no file`)
  const known = file.intent && world.ledger.find('payment_intent', file.intent)
  if (known) return known
  const id = freshId('pi_')
  const { metadata = {}, ...words } = file.intentData
  const intent = {
    ...world.contract.blank('payment_intent'),
    ...words,
    id,
    object: 'payment_intent',
    amount: session.amount_total,
    automatic_payment_methods: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${freshId('')}`,
    confirmation_method: 'automatic',
    created: world.clock.now(),
    currency: session.currency,
    metadata,
    payment_method_types: session.payment_method_types,
    status: 'requires_payment_method',
  } as unknown as PaymentIntent
  world.ledger.change('session_file', session.id, { intent: id })
  emit(world, 'payment_intent.created', world.ledger.put('payment_intent', intent))
  return intent
}

/** Move a PaymentIntent on and tell of it. */
export function moveIntent(world: World, id: string, change: Partial<PaymentIntent>, event: string): PaymentIntent {
  const intent = world.ledger.change('payment_intent', id, change)
  emit(world, event, intent)
  return intent
}
