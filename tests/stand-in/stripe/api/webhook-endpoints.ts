import { webhookUrl } from '../webhooks/emit.ts'
import type { World } from '../world.ts'

/** The one endpoint there can be: where the webhooks go, for every kind of event. */
export function webhookEndpoints(world: World) {
  const url = webhookUrl(world)
  if (!url) return []
  const endpoint = {
    ...world.contract.blank('webhook_endpoint'),
    id: 'we_stand_in',
    object: 'webhook_endpoint',
    api_version: world.contract.apiVersion,
    created: world.clock.now(),
    enabled_events: ['*'],
    status: 'enabled',
    url,
  }
  return [endpoint]
}
