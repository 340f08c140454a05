import type { Params } from '../contract/requests.ts'
import type { Event } from '../ledger/things.ts'
import type { World } from '../world.ts'
import { filtered } from './filters.ts'
import { refuse } from './problem.ts'

const thirtyDays = 30 * 24 * 60 * 60

/** The events a list request asks for: by kind, by whether the webhook took them, of the last 30 days. */
export function eventsAsked(world: World, params: Params): Event[] {
  const { type, types, delivery_success: taken, ...others } = params
  if (type !== undefined && types !== undefined) {
    refuse('You may only specify one of these parameters: type, types.', 'types')
  }
  const kinds = (types ?? (type === undefined ? ['*'] : [type])) as string[]
  if (kinds.length > 20) refuse('You can list up to 20 types.', 'types')
  const oldest = world.clock.now() - thirtyDays
  return filtered(world.ledger.all('event'), others, []).filter(
    (event) =>
      event.created >= oldest &&
      matches(kinds, event.type) &&
      (taken === undefined || taken === (event.pending_webhooks === 0)),
  )
}

/** Whether a type is among the wanted ones; `charge.*` means all that begin so. */
export const matches = (wanted: string[], type: string) =>
  wanted.some((kind) => kind === type || (kind.endsWith('*') && type.startsWith(kind.slice(0, -1))))
