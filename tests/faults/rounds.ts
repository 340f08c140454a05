import { db } from '#app/platform/db.server.ts'
import type { KillPoint } from '#app/platform/faults.server.ts'
import type { controlOf, WayToPay, WebhookRule } from '#tests/stand-in/stripe/control.ts'
import { Buyer } from './buyer.ts'
import { inTime, until } from './patience.ts'
import type { Site } from './site.ts'

export type World = {
  site: Site
  stripe: ReturnType<typeof controlOf>
  wares: string[]
  /** End the database under the site's feet, and start it again. */
  restartDatabase: () => Promise<void>
}
export type Row = { round: string; died: string; how: string; state: string }

/** Before there is anything to pay: the buyer comes back and presses "pay". */
const beforePaying: KillPoint[] = ['order-written', 'session-created', 'session-stored']
const ofRefunds: KillPoint[] = ['refund-created', 'refund-stored']

const stateOf = async (id: string) => (await db.order.findUniqueOrThrow({ where: { id } })).state
const is = (state: string, id: string) => async () => (await stateOf(id)) === state

/** Kill the site at one point of somebody's purchase, start it again, and let the purchase come to its end. */
export async function killedAt(point: KillPoint, world: World): Promise<Row> {
  if (beforePaying.includes(point)) return beforePayment(point, world)
  if (ofRefunds.includes(point)) return duringRefund(point, world)
  return afterPayment(point, world)
}

async function beforePayment(point: KillPoint, { site, stripe, wares }: World): Promise<Row> {
  await site.start(`kill:${point}`)
  const buyer = await Buyer.arrives(site.port)
  await buyer.orders(wares)
  const died = await site.died(10_000)
  await site.start()
  await buyer.paysAgain()
  const order = await buyer.order()
  await stripe.pay(order.checkoutSessionId!, { how: 'card', wait: false })
  await until('the order is fulfilled', is('fulfilled', order.id))
  await site.stop()
  return {
    round: point,
    died: died ? 'SIGKILL' : 'NOT REACHED',
    how: 'paid after coming back',
    state: await stateOf(order.id),
  }
}

// Every other point loses its webhooks for good: the thank-you page dies, and only the reconciler is left.
let alternate = false

async function afterPayment(point: KillPoint, world: World): Promise<Row> {
  const { site, stripe, wares } = world
  alternate = !alternate
  const lost = alternate && point !== 'event-stored'
  await site.start(`kill:${point}`)
  const buyer = await Buyer.arrives(site.port)
  await buyer.orders(wares)
  const order = await buyer.order()
  if (lost) await stripe.webhooks({ mode: 'drop', count: 'each' })
  await stripe.pay(order.checkoutSessionId!, { how: 'card', wait: false })
  if (lost) await buyer.get(`/ordini/${order.id}/grazie?session=${order.checkoutSessionId}`)
  const died = await site.died(10_000)
  await stripe.clear()
  await site.start()
  if (lost) await inTime('the order is fulfilled', is('fulfilled', order.id))
  else await until('the order is fulfilled', is('fulfilled', order.id))
  await site.stop()
  const how = lost ? 'webhooks lost, reconciled' : 'webhook came again'
  return { round: point, died: died ? 'SIGKILL' : 'NOT REACHED', how, state: await stateOf(order.id) }
}

async function duringRefund(point: KillPoint, { site, stripe, wares }: World): Promise<Row> {
  await site.start(`kill:${point}`)
  const buyer = await Buyer.arrives(site.port)
  await buyer.orders(wares)
  const order = await buyer.order()
  await stripe.pay(order.checkoutSessionId!, { how: 'card' })
  await until('the order is fulfilled', is('fulfilled', order.id))
  const office = await Buyer.arrives(site.port, 'staff')
  await office.post(`/ufficio/ordini/${order.id}/rimborso`, { reason: 'Prova', confirm: 'on' })
  const died = await site.died(15_000)
  await site.start()
  await inTime('the order is refunded', is('refunded', order.id))
  await site.stop()
  return {
    round: point,
    died: died ? 'SIGKILL' : 'NOT REACHED',
    how: 'refunded in time',
    state: await stateOf(order.id),
  }
}

/** Several buyers at once while webhooks come twice, late, in the wrong order or never. */
export async function badPost(rule: WebhookRule, how: WayToPay, { site, stripe, wares }: World): Promise<Row> {
  await site.start()
  // A bank debit is not taken for a place on a near date.
  const bought = how.startsWith('sepa') ? wares.slice(0, 1) : wares
  const buyers = await Promise.all(Array.from({ length: 4 }, () => Buyer.arrives(site.port)))
  await Promise.all(buyers.map((buyer) => buyer.orders(bought)))
  const orders = await Promise.all(buyers.map((buyer) => buyer.order()))
  await stripe.webhooks(rule)
  await Promise.all(orders.map((order) => stripe.pay(order.checkoutSessionId!, { how, wait: false })))
  if (how === 'sepa_ok') await Promise.all(orders.map((order) => stripe.settle(order.checkoutSessionId!, 'succeeded')))
  if (rule.mode === 'drop') await inTime('all are fulfilled', allFulfilled(orders))
  else await until('all are fulfilled', allFulfilled(orders))
  await stripe.clear()
  await stripe.idle()
  await site.stop()
  return { round: `webhooks: ${rule.mode}`, died: '', how: `${orders.length} × ${how}`, state: 'fulfilled' }
}

/** The database is stopped and started while buyers order and pay. */
export async function underLoad({ site, stripe, wares, restartDatabase }: World, count: number): Promise<Row> {
  await site.start()
  const buyers = await Promise.all(Array.from({ length: count }, () => Buyer.arrives(site.port)))
  const early = buyers.slice(0, count / 2)
  await Promise.all(early.map((buyer) => buyer.orders(wares)))
  const orders = await Promise.all(early.map((buyer) => buyer.order()))
  const paying = orders.map((order) => stripe.pay(order.checkoutSessionId!, { how: 'card', wait: false }))
  const late = buyers.slice(count / 2).map((buyer) => buyer.orders(wares).catch(() => false))
  await restartDatabase()
  await Promise.all([...paying, ...late])
  await inTime('all that were paid are fulfilled', allFulfilled(orders))
  await stripe.idle()
  await site.stop()
  return { round: 'database restarted', died: 'database', how: `${count} buyers at once`, state: 'fulfilled' }
}

const allFulfilled = (orders: { id: string }[]) => async () => {
  const ids = orders.map((order) => order.id)
  return (await db.order.count({ where: { id: { in: ids }, state: 'fulfilled' } })) === orders.length
}
