import { missing, refuse } from '../api/problem.ts'
import type { Charge } from '../ledger/things.ts'
import type { World } from '../world.ts'

interface Naming {
  charge?: string
  payment_intent?: string
  session?: string
}

/** The charge that is named directly, or through its PaymentIntent or session. */
export function chargeMeant(world: World, named: Naming): Charge {
  if (named.charge) return world.ledger.find('charge', named.charge) ?? missing('charge', named.charge, 'charge')
  const id = named.payment_intent ?? intentOfSession(world, named.session)
  const intent = world.ledger.find('payment_intent', id) ?? missing('payment_intent', id, 'payment_intent')
  const charge = intent.latest_charge && world.ledger.find('charge', intent.latest_charge)
  return charge || refuse(`This PaymentIntent (${id}) does not have a successful charge to refund.`, 'payment_intent')
}

function intentOfSession(world: World, session: string | undefined): string {
  if (!session) refuse('One of the following params should be provided for this request: payment_intent or charge.')
  const { payment_intent: intent } =
    world.ledger.find('checkout.session', session) ?? missing('checkout.session', session)
  return intent ?? refuse(`Session ${session} has no payment yet.`)
}
