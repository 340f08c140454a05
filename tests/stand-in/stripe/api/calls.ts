import type Stripe from 'stripe'
import type { Params } from '../contract/requests.ts'
import type { Kind, Refund, Thing } from '../ledger/things.ts'
import { chargeMeant } from '../payments/charge-meant.ts'
import { expireSession } from '../payments/expire.ts'
import { makeRefund } from '../payments/refund.ts'
import { takeFirst } from '../take-first.ts'
import type { World } from '../world.ts'
import { addPrice, addProduct } from './catalogue.ts'
import { createSession } from './create-session.ts'
import { eventsAsked } from './events.ts'
import { linesOf } from './expand.ts'
import { filtered } from './filters.ts'
import { mustBeMetadata } from './metadata.ts'
import { pageOf } from './page-of.ts'
import { missing, notBuilt, refuse } from './problem.ts'
import { webhookEndpoints } from './webhook-endpoints.ts'

interface Asked {
  world: World
  id: string
  params: Params
}

type Answer = (asked: Asked) => unknown

const retrieve =
  (kind: Kind): Answer =>
  ({ world, id }) =>
    world.ledger.find(kind, id) ?? missing(kind, id)

const list =
  (kind: Kind, url: string, fields: string[]): Answer =>
  ({ world, params }) =>
    pageOf({ rows: filtered(world.ledger.all(kind) as Thing[], params, fields), url, kind }, params)

/** The calls that are built. Every other call of the contract is answered with a 501. */
export const calls: Record<string, Answer> = {
  'post /v1/checkout/sessions': ({ world, params }) => createSession(world, params),
  'get /v1/checkout/sessions': list('checkout.session', '/v1/checkout/sessions', ['status', 'payment_intent']),
  'get /v1/checkout/sessions/{id}': retrieve('checkout.session'),
  'post /v1/checkout/sessions/{id}/expire': ({ world, id }) => expireSession(world, id),
  'get /v1/checkout/sessions/{id}/line_items': ({ world, id, params }) => {
    if (!world.ledger.find('checkout.session', id)) missing('checkout.session', id)
    return linesOf(world, id, params)
  },
  'get /v1/payment_intents': list('payment_intent', '/v1/payment_intents', []),
  'get /v1/payment_intents/{id}': retrieve('payment_intent'),
  'get /v1/charges': list('charge', '/v1/charges', ['payment_intent']),
  'get /v1/charges/{id}': retrieve('charge'),
  'post /v1/refunds': ({ world, params }) => refundAsked(world, params),
  'get /v1/refunds': list('refund', '/v1/refunds', ['charge', 'payment_intent']),
  'get /v1/refunds/{id}': retrieve('refund'),
  'get /v1/disputes': list('dispute', '/v1/disputes', ['charge', 'payment_intent']),
  'get /v1/disputes/{id}': retrieve('dispute'),
  'get /v1/events': ({ world, params }) =>
    pageOf({ rows: eventsAsked(world, params), url: '/v1/events', kind: 'event' }, params),
  'get /v1/events/{id}': retrieve('event'),
  'get /v1/webhook_endpoints': ({ world, params }) =>
    pageOf({ rows: webhookEndpoints(world), url: '/v1/webhook_endpoints', kind: 'webhook_endpoint' }, params),
  'post /v1/products': ({ world, params }) => addProduct(world, params as unknown as Stripe.ProductCreateParams),
  'get /v1/products': list('product', '/v1/products', ['active', 'type']),
  'get /v1/products/{id}': retrieve('product'),
  'post /v1/prices': ({ world, params }) => addPrice(world, params as unknown as Stripe.PriceCreateParams),
  'get /v1/prices': list('price', '/v1/prices', ['active', 'currency', 'product', 'type']),
  'get /v1/prices/{id}': retrieve('price'),
}

function refundAsked(world: World, params: Params): Refund {
  for (const name of ['customer', 'origin', 'instructions_email', 'refund_application_fee', 'reverse_transfer']) {
    if (params[name] !== undefined) notBuilt(name)
  }
  if (params['charge'] && params['payment_intent']) {
    refuse('You may only specify one of these parameters: charge, payment_intent.', 'charge')
  }
  mustBeMetadata(params['metadata'], 'metadata')
  const wish = params as { charge?: string; payment_intent?: string; amount?: number; reason?: string }
  const charge = chargeMeant(world, wish)
  const status = takeFirst(world.refundRules, () => true)?.status ?? 'succeeded'
  return makeRefund(world, { ...wish, metadata: params['metadata'] as Record<string, string>, charge, status })
}
