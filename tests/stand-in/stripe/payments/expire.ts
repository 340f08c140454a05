import { missing, refuse } from '../api/problem.ts'
import { deed } from '../deed.ts'
import type { Session } from '../ledger/things.ts'
import { emit } from '../webhooks/emit.ts'
import type { World } from '../world.ts'
import { settleDebit } from './settle.ts'

/** End a session that is still open. */
export function expireSession(world: World, id: string): Session {
  const session = world.ledger.find('checkout.session', id) ?? missing('checkout.session', id)
  if (session.status !== 'open') {
    refuse(
      'Only Checkout Sessions with a status in ["open"] can be expired. ' +
        `This Checkout Session has a status of \`${session.status}\`.`,
    )
  }
  const expired = world.ledger.change('checkout.session', id, { status: 'expired', url: null })
  emit(world, 'checkout.session.expired', expired)
  return expired
}

/** Do what the clock asks for: expire sessions, decide bank debits. */
export function doWhatIsDue(world: World): Promise<void> {
  const now = world.clock.now()
  const { told } = deed(world, () => {
    for (const session of world.ledger.all('checkout.session')) {
      if (session.status === 'open' && session.expires_at <= now) expireSession(world, session.id)
    }
    for (const settlement of world.ledger.all('settlement')) {
      if (settlement.at <= now) settleDebit(world, settlement.id, settlement.outcome)
    }
  })
  return told
}
