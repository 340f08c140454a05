import type { Prisma } from '#prisma/client.ts'
import { bounded, boundedCount } from '#app/platform/bounded-count.ts'
import { db } from '#app/platform/db.server.ts'
import { holding } from '#app/platform/typed-search.ts'
import type { Billing } from './billing.ts'
import { mayBecome, type OrderState } from './order-states.ts'
import { orderPage } from './orders.server.ts'

const perPage = 25

export type OrderSearch = { text: string; state: OrderState | null; page: number }

/** Whether a word names a state of an order. */
export const isOrderState = (word: string | null): word is OrderState => word !== null && word in mayBecome

/**
 * For the office: orders by number, by a part of the buyer's name or mail or of the firm's name, or by state, the newest
 * first. Five statements whatever they show.
 */
export async function ordersForOffice(search: OrderSearch) {
  const where = await whereOf(search)
  const [found, rows] = await Promise.all([
    db.order.count({ where, ...(search.text && bounded) }),
    db.order.findMany({
      where,
      select: {
        id: true,
        number: true,
        state: true,
        totalCents: true,
        createdAt: true,
        buyer: { select: { name: true, email: true } },
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (search.page - 1) * perPage,
      take: perPage,
    }),
  ])
  const { count, beyond } = search.text ? boundedCount(found) : { count: found, beyond: false }
  return { count, beyond, orders: rows, pages: Math.max(1, Math.ceil(count / perPage)) }
}

async function whereOf({ text, state }: OrderSearch): Promise<Prisma.OrderWhereInput> {
  const byState = state ? { state } : {}
  if (!text) return byState
  const number = /^#?\d{1,9}$/.test(text) ? Number(text.replace('#', '')) : null
  if (number !== null) return { ...byState, number }
  return { ...byState, OR: await likeText(text) }
}

// Whoever fits is looked up first, by the trigrams of names and addresses; asked through the orders, every order would be
// read. So many fit only what is too short to mean somebody.
const mostThatFit = 500

async function likeText(text: string) {
  const like = holding(text)
  const ids = { select: { id: true }, take: mostThatFit }
  const [buyers, firms] = await Promise.all([
    db.user.findMany({ where: { OR: [{ email: like }, { name: like }] }, ...ids }),
    db.organization.findMany({ where: { name: like }, ...ids }),
  ])
  return [{ buyerId: { in: buyers.map(({ id }) => id) } }, { organizationId: { in: firms.map(({ id }) => id) } }]
}

/** For the office: one order with its steps, its payment and its refunds. */
export async function orderForOffice(id: string) {
  const order = await db.order.findUnique({
    where: { id },
    select: {
      ...orderPage,
      attempt: true,
      checkoutSessionId: true,
      paymentIntentId: true,
      buyer: { select: { name: true, email: true } },
      moves: { ...orderPage.moves, select: { ...orderPage.moves.select, byId: true } },
      refunds: { ...orderPage.refunds, select: { ...orderPage.refunds.select, reason: true, stripeRefundId: true } },
    },
  })
  if (!order) return null
  const by = order.moves.flatMap((move) => move.byId ?? [])
  const people = await db.user.findMany({ where: { id: { in: by } }, select: { id: true, name: true } })
  return {
    ...order,
    billing: order.billing as Billing,
    people: Object.fromEntries(people.map((one) => [one.id, one.name])),
  }
}

export type OfficeOrder = NonNullable<Awaited<ReturnType<typeof orderForOffice>>>

/** For the office's first page: how many orders stand where, and how many came since a moment. */
export async function orderCounts(since: Date) {
  const [groups, today] = await Promise.all([
    db.order.groupBy({ by: ['state'], _count: true }),
    db.order.count({ where: { createdAt: { gte: since } } }),
  ])
  const states = Object.keys(mayBecome) as OrderState[]
  const counts = states.map((state) => ({ state, count: groups.find((row) => row.state === state)?._count ?? 0 }))
  return { counts: counts.filter((row) => row.count > 0), today }
}
