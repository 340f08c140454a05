import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Stripe } from 'stripe'
import { db } from '#app/platform/db.server.ts'
import { timePasses, until } from './patience.ts'

/** What the stand-in took money for and has not given back, and what it has. */
async function paidAtStripe(base: string) {
  const { hostname, port } = new URL(base)
  const stripe = new Stripe('sk_test_local', { host: hostname, port, protocol: 'http', telemetry: false })
  const sessions = await stripe.checkout.sessions.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 })
  const refunds = await stripe.refunds.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 })
  return { paid: sessions.filter((session) => session.payment_status === 'paid'), refunds }
}

/** Wait until the shop has nothing left to do. */
export async function quiet() {
  await timePasses()
  await until('all jobs are done', async () => {
    const [{ left }] = await db.$queryRaw<[{ left: bigint }]>`
      select count(*) as left from graphile_worker.jobs where attempts < max_attempts`
    return left === 0n
  })
}

/** The orders that were delivered, and are still or were given back. */
export const delivered = async () =>
  (await db.order.findMany({ where: { state: { in: ['fulfilled', 'refunded'] } }, select: { id: true } })).map(
    ({ id }) => id,
  )

/**
 * Everything that is not as it must be, in sentences; empty when every paid order was delivered exactly once. `seeded` are
 * the demo's own orders, which nobody paid for: there they are made without the simulator.
 */
export async function amiss(base: string, mailFolder: string, crashes: number, seeded: string[]): Promise<string[]> {
  const { paid, refunds } = await paidAtStripe(base)
  const mails = receipts(mailFolder)
  const wrong: string[] = []
  for (const session of paid) {
    const order = await oneOrder(session.metadata?.order_id ?? '')
    if (!order) wrong.push(`paid and unknown: ${session.id}`)
    else wrong.push(...(await wrongWith(order, refunds, mails)))
  }
  const accounted = new Set([...seeded, ...paid.map((session) => session.metadata?.order_id)])
  const free = (await delivered()).filter((id) => !accounted.has(id))
  wrong.push(...free.map((id) => `delivered and not paid: ${id}`))
  const stuck = await db.stripeEvent.count({ where: { processedAt: null } })
  // A crash between sending a mail and marking it sent repeats that one mail, no more.
  const repeated = mails.length - new Set(mails).size
  if (repeated > crashes) wrong.push(`${repeated} receipts were repeated in ${crashes} crashes`)
  if (stuck > 0) wrong.push(`${stuck} events were stored and not followed`)
  return wrong
}

type Order = NonNullable<Awaited<ReturnType<typeof oneOrder>>>
const oneOrder = (id: string) =>
  db.order.findUnique({
    where: { id },
    include: { lines: { include: { delivery: true } }, moves: true, refunds: true },
  })

async function wrongWith(order: Order, refunds: Stripe.Refund[], mails: string[]): Promise<string[]> {
  const back = refunds.filter((refund) => refund.payment_intent === order.paymentIntentId)
  const state = back.length > 0 ? 'refunded' : 'fulfilled'
  const places = order.lines.filter((line) => line.kind === 'place').map((line) => line.id)
  const courses = order.lines.filter((line) => line.kind === 'course').map((line) => line.id)
  const packs = order.lines.filter((line) => line.kind === 'seats')
  const letters = mails.filter((id) => id === order.id).length
  const kept = state === 'fulfilled'
  const facts: [what: string, found: unknown, wanted: unknown][] = [
    ['state', order.state, state],
    ['refunds at Stripe', back.length, kept ? 0 : 1],
    ['refunds here', order.refunds.length, kept ? 0 : 1],
    ['times fulfilled', order.moves.filter((move) => move.to === 'fulfilled').length, 1],
    ['lines delivered', order.lines.filter((line) => line.delivery).length, order.lines.length],
    ['accesses', await db.access.count({ where: { sourceId: { in: courses } } }), courses.length],
    ['accesses open', await openAccesses(courses), kept ? courses.length : 0],
    ['places booked', await booked(places), kept ? places.length : 0],
    ['places in all', await db.booking.count({ where: { orderLineId: { in: places } } }), places.length],
    ['seats bought', await seats(order.lines, 'bought'), packs.length * 5],
    ['seats taken back', await seats(order.lines, 'refunded'), kept ? 0 : packs.length * 5],
    ['a receipt', letters > 0, true],
  ]
  return facts
    .filter(([, found, wanted]) => found !== wanted)
    .map(([what, found, wanted]) => `order ${order.number}: ${what} ${String(found)} instead of ${String(wanted)}`)
}

const openAccesses = (lines: string[]) => db.access.count({ where: { sourceId: { in: lines }, revokedAt: null } })
const seats = async (lines: { id: string }[], kind: 'bought' | 'refunded') => {
  const pool = { orderLineId: { in: lines.map((line) => line.id) } }
  const { _sum } = await db.seatMove.aggregate({ where: { kind, pool }, _sum: { quantity: true } })
  return _sum.quantity ?? 0
}
const booked = (lines: string[]) => db.booking.count({ where: { orderLineId: { in: lines }, state: 'booked' } })

/** The order of every receipt that was written. */
const receipts = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .flatMap((name) => /receipt-([0-9a-f-]{36})@/.exec(readFileSync(path.join(folder, name), 'utf8'))?.[1] ?? [])
