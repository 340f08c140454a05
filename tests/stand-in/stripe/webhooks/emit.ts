import { freshId } from '../ledger/ids.ts'
import type { Thing } from '../ledger/things.ts'
import type { World } from '../world.ts'

/** Record that something happened; the webhook hears of it when the deed is done. */
export function emit(world: World, type: string, object: Thing, before?: Record<string, unknown>): void {
  world.contract.checks.object(object.object, object)
  const event = {
    id: freshId('evt_'),
    object: 'event',
    api_version: world.contract.apiVersion,
    created: world.clock.now(),
    data: { object, ...(before && { previous_attributes: before }) },
    livemode: false,
    pending_webhooks: webhookUrl(world) ? 1 : 0,
    request: { id: null, idempotency_key: null },
    type,
  }
  world.contract.checks.object('event', event)
  world.outgoing.push(world.ledger.put('event', event))
}

/** Where webhooks go at present. */
export const webhookUrl = (world: Pick<World, 'ledger'>) => world.ledger.find('setting', 'webhook')?.value?.toString()
