import type { World } from '../world.ts'
import { Problem } from './problem.ts'

export interface Keyed {
  key: string
  /** Verb and path. */
  address: string
  /** The parameters as they were understood. */
  params: string
}

const aDay = 24 * 60 * 60

/** What this key was answered before. Refuses a key that is in use, or was used for something else. */
export function earlierReply(world: World, { key, address, params }: Keyed) {
  const reply = world.ledger.find('reply', key)
  if (reply && reply.at > world.clock.now() - aDay) {
    const same = reply.address === address ? reply.params === params : false
    if (!same) conflict(key, reply.address === address ? 'parameters' : 'endpoint')
    return reply
  }
  if (world.inFlight.has(key)) {
    const message = `There is currently another in-progress request using this Idempotent Key: ${key}`
    throw new Problem(409, { type: 'idempotency_error', code: 'idempotency_key_in_use', message })
  }
  return undefined
}

/** Remember an answer for the next time the key comes, good or bad. */
export function rememberReply(
  world: World,
  { key, address, params }: Keyed,
  answer: { status: number; body: unknown },
) {
  world.ledger.put('reply', { id: key, address, params, ...answer, at: world.clock.now() })
}

function conflict(key: string, what: string): never {
  const message =
    `Keys for idempotent requests can only be used with the same ${what} they were first used with. ` +
    `Try using a key other than '${key}' if you meant to execute a different request.`
  throw new Problem(400, { type: 'idempotency_error', message })
}
