import type { Ledger } from '../ledger/ledger.ts'
import type { Kind } from '../ledger/things.ts'
import type { World } from '../world.ts'
import { pageOf } from './page-of.ts'
import { notBuilt, refuse } from './problem.ts'

type Value = Record<string, unknown>

/** What may be expanded where, and the kind of object that comes. Lists are handled by name. */
const expandable: Record<string, Kind> = {
  'checkout.session.payment_intent': 'payment_intent',
  'payment_intent.latest_charge': 'charge',
  'charge.payment_intent': 'payment_intent',
  'refund.charge': 'charge',
  'refund.payment_intent': 'payment_intent',
  'dispute.charge': 'charge',
  'dispute.payment_intent': 'payment_intent',
  'price.product': 'product',
}

/** A copy of the answer with the wanted references replaced by what they refer to. */
export function expanded(world: World, answer: unknown, wanted: string[] = []): Value {
  const copy = structuredClone(answer) as Value
  for (const path of wanted) {
    const steps = path.split('.')
    if (steps.length > 4) refuse('You cannot expand more than 4 levels of a property.', 'expand')
    for (const place of step(world, copy, steps, path)) if (typeof place === 'string') refuse(cannot(path), 'expand')
  }
  return copy
}

function step(world: World, value: Value, steps: string[], path: string): unknown[] {
  const [name, ...rest] = steps
  if (!name) return [value]
  if (value['object'] === 'list') {
    if (name !== 'data') refuse(cannot(path), 'expand')
    return (value['data'] as Value[]).flatMap((entry) => step(world, entry, rest, path))
  }
  value[name] = found(world, value, name, path)
  return value[name] === null || rest.length === 0 ? [] : step(world, value[name] as Value, rest, path)
}

function found(world: World, value: Value, name: string, path: string): unknown {
  const present = value[name]
  if (present === null || typeof present === 'object') return present
  const kind = `${String(value['object'])}.${name}`
  if (kind === 'checkout.session.line_items') return linesOf(world, String(value['id']), { limit: 10 })
  if (kind === 'charge.refunds') return refundsOf(world.ledger, String(value['id']))
  if (typeof present !== 'string' || !world.contract.refers(String(value['object']), name))
    refuse(cannot(path), 'expand')
  const referred = expandable[kind]
  return referred ? structuredClone(world.ledger.find(referred, present)) : notBuilt(`expand ${path}`)
}

/** The lines of a session, in the order they were given. */
export function linesOf(world: World, session: string, params: Value) {
  const lines = world.ledger.find('session_file', session)?.lines ?? []
  const url = `/v1/checkout/sessions/${session}/line_items`
  return structuredClone(pageOf({ rows: lines.toReversed(), url, kind: 'item' }, params))
}

function refundsOf(ledger: Ledger, charge: string) {
  const rows = ledger.all('refund').filter((refund) => refund.charge === charge)
  return structuredClone(pageOf({ rows, url: `/v1/charges/${charge}/refunds`, kind: 'refund' }, {}))
}

const cannot = (path: string) => `This property cannot be expanded (${path}).`
