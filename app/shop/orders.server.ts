import type { Prisma } from '#prisma/client.ts'
import type { Person } from '#app/identity/person.ts'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import type { Billing } from './billing.ts'
import { briefly, lineTitle } from './line-title.ts'

const perPage = 20

/** What somebody ordered, the newest first, each with what it holds in a few words. Three statements whatever they show. */
export async function ordersOf(buyer: Person, language: Language, page = 1) {
  const rows = await db.order.findMany({
    where: { buyerId: buyer.id },
    select: {
      id: true,
      number: true,
      state: true,
      language: true,
      totalCents: true,
      createdAt: true,
      lines: {
        select: { id: true, title: true, quantity: true, product: { select: { title: true } } },
        orderBy: { id: 'asc' },
      },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * perPage,
    take: perPage + 1,
  })
  const orders = rows.slice(0, perPage).map(({ lines, language: written, ...order }) => {
    const { named, others } = briefly(lines)
    return { ...order, others, bought: named.map((line) => ({ ...line, title: lineTitle(line, written, language) })) }
  })
  return { orders, more: rows.length > perPage }
}

/** One order of somebody's own; null when it is not theirs. */
export async function orderOf(buyer: Person, id: string) {
  const order = await db.order.findFirst({ where: { id, buyerId: buyer.id }, select: orderPage })
  return order && { ...order, billing: order.billing as Billing }
}

export type OrderPage = NonNullable<Awaited<ReturnType<typeof orderOf>>>

/** What a page about an order shows to its buyer. */
export const orderPage = {
  id: true,
  number: true,
  state: true,
  buyerKind: true,
  language: true,
  billing: true,
  totalCents: true,
  createdAt: true,
  expiresAt: true,
  organization: { select: { name: true } },
  lines: {
    select: {
      id: true,
      productId: true,
      kind: true,
      title: true,
      product: { select: { title: true } },
      quantity: true,
      unitCents: true,
      vatBasisPoints: true,
      delivery: { select: { at: true, takenBackAt: true } },
    },
    orderBy: { id: 'asc' },
  },
  moves: { select: { id: true, from: true, to: true, why: true, at: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  refunds: {
    select: { id: true, cents: true, state: true, requestedAt: true, settledAt: true },
    orderBy: { requestedAt: 'asc' },
  },
  consents: { select: { kind: true, text: true }, orderBy: { kind: 'asc' } },
} satisfies Prisma.OrderSelect
