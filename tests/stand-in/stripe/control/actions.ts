import { missing } from '../api/problem.ts'
import { deed } from '../deed.ts'
import { chargeMeant } from '../payments/charge-meant.ts'
import { closeDispute, openDispute } from '../payments/dispute.ts'
import { doWhatIsDue, expireSession } from '../payments/expire.ts'
import { paySession } from '../payments/pay.ts'
import { makeRefund, settleRefund } from '../payments/refund.ts'
import { settleDebit } from '../payments/settle.ts'
import type { World } from '../world.ts'
import { shapes } from './shapes.ts'

interface Posted {
  world: World
  id: string
  body: unknown
}

type Action = (posted: Posted) => unknown

/** Do it, and wait until the webhook has been told once. */
async function toldOf<T>(world: World, work: () => T, wait = true): Promise<T> {
  const { result, told } = deed(world, work)
  if (wait) await told
  return result
}

/** What may be posted to `/control/…`. */
export const actions: Record<string, Action> = {
  'sessions/:id/pay': ({ world, id, body }) => {
    const { how, email = 'buyer@example.com', wait } = shapes.pay.parse(body)
    return toldOf(world, () => paySession(world, id, { how, email }), wait)
  },
  'sessions/:id/settle': ({ world, id, body }) => {
    const { outcome } = shapes.outcome.parse(body)
    return toldOf(world, () => settleDebit(world, id, outcome))
  },
  'sessions/:id/expire': ({ world, id }) => toldOf(world, () => expireSession(world, id)),
  refunds: ({ world, body }) => {
    const wish = shapes.refund.parse(body)
    const status = wish.status ?? 'succeeded'
    return toldOf(world, () => makeRefund(world, { amount: wish.amount, status, charge: chargeMeant(world, wish) }))
  },
  'refunds/:id/settle': ({ world, id, body }) => {
    const { outcome } = shapes.outcome.parse(body)
    return toldOf(world, () => settleRefund(world, id, outcome))
  },
  'refund-rules': ({ world, body }) => remembered(world.refundRules, shapes.refundRule.parse(body)),
  disputes: ({ world, body }) => {
    const wish = shapes.dispute.parse(body)
    return toldOf(world, () => openDispute(world, { ...wish, charge: chargeMeant(world, wish) }))
  },
  'disputes/:id/close': ({ world, id, body }) => {
    const { outcome } = shapes.closing.parse(body)
    return toldOf(world, () => closeDispute(world, id, outcome))
  },
  'webhook-rules': ({ world, body }) => {
    const rule = shapes.webhookRule.parse(body)
    const reorder = rule.mode === 'reorder' && (rule.count === undefined || rule.count === 'each')
    return remembered(world.webhookRules, reorder ? { ...rule, count: 2 } : rule)
  },
  faults: ({ world, body }) => remembered(world.faults, shapes.fault.parse(body)),
  clear: async ({ world }) => {
    for (const rules of [world.webhookRules, world.refundRules, world.faults]) rules.length = 0
    await world.postman.release()
    return {}
  },
  'events/:id/replay': async ({ world, id, body }) => {
    const { times } = shapes.replay.parse(body)
    await world.postman.replay(world.ledger.find('event', id) ?? missing('event', id), times)
    return {}
  },
  clock: async ({ world, body }) => {
    const { seconds } = shapes.clock.parse(body)
    deed(world, () => world.clock.advance(seconds))
    await doWhatIsDue(world)
    return { now: world.clock.now() }
  },
  webhook: ({ world, body }) => {
    const { url } = shapes.webhook.parse(body)
    return deed(world, () => world.ledger.put('setting', { id: 'webhook', value: url })).result
  },
  idle: async ({ world }) => {
    await world.postman.idle()
    return {}
  },
}

function remembered<T>(rules: T[], rule: T): T {
  rules.push(rule)
  return rule
}
