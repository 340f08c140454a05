import { Stripe } from 'stripe'
import type { WebhookMode } from '../control.ts'
import type { Event } from '../ledger/things.ts'

export interface Letter {
  body: string
  headers: Record<string, string>
}

const tenMinutes = 600

/** An event as it goes through the wire: written, signed, and spoilt as asked. */
export function letterOf(event: Event, secret: string, mode: WebhookMode | 'normal'): Letter {
  const body = JSON.stringify(rewritten(event, mode), null, 2)
  const timestamp = Math.floor(Date.now() / 1000) - (mode === 'old_timestamp' ? tenMinutes : 0)
  const key = mode === 'wrong_signature' ? `${secret}_of_somebody_else` : secret
  const signature = Stripe.webhooks.generateTestHeaderString({ payload: body, secret: key, timestamp })
  const headers = { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Stripe/1.0 (stand-in)' }
  return {
    body: mode === 'altered_body' ? body.replace(event.id, `${event.id}x`) : body,
    headers: mode === 'unsigned' ? headers : { ...headers, 'stripe-signature': signature },
  }
}

function rewritten(event: Event, mode: WebhookMode | 'normal'): object {
  if (mode === 'old_api_version') return { ...event, api_version: '2019-12-03' }
  if (mode === 'live') return { ...event, livemode: true }
  if (mode !== 'thin') return event
  return {
    id: event.id,
    object: 'v2.core.event',
    created: new Date(event.created * 1000).toISOString(),
    livemode: false,
    related_object: { id: event.data.object.id, type: event.data.object.object, url: '' },
    type: `v1.${event.type}`,
  }
}
