import type { Person } from '#app/identity/person.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { killPoint } from '#app/platform/faults.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { mayManage } from '#app/teams/roles.ts'
import { basketOf, isGood, type Basket, type BasketRef } from './basket.server.ts'
import { billingOf } from './billing.ts'
import { cancelOrder } from './cancel-order.server.ts'
import type { CheckoutWish } from './checkout-form.ts'
import { agreedTexts } from './consents.ts'
import { fulfil } from './fulfil.server.ts'
import { joinBasket } from './join-basket.server.ts'
import { shopIsOpen } from './open.server.ts'
import { summaryMark } from './order-summary.server.ts'
import { payOrder } from './pay-order.server.ts'
import { isSameOrder } from './same-order.ts'
import { lineOf, writeOrder, type Circumstances, type Wished } from './write-order.server.ts'

/** Less than this cannot be charged; nothing at all can. */
const leastCents = 50

/**
 * Turn a basket into an order and open its payment page. What is scarce is held when the order is written, or nothing
 * is. The same wish twice (two tabs, the back button) is one order; another wish for the same things gives the first one
 * up. An order that costs nothing is fulfilled at once.
 */
export async function startCheckout(buyer: Person, ref: BasketRef, wish: CheckoutWish, at: Circumstances) {
  if (!shopIsOpen()) return refuse('shop-closed')
  for (let round = 0; round < 3; round++) {
    const written = await db.$transaction((tx) => write(tx, { buyer, ref, wish, at }))
    if (!written.ok) return written
    killPoint('order-written')
    const { orderId, step } = written.value
    if (step === 'nothing') return done({ orderId, paid: true, payUrl: null })
    if (step === 'pay') return pay(buyer, orderId)
    const cancelled = await cancelOrder(orderId, { to: 'cancelled', why: 'superseded', byId: buyer.id })
    // Otherwise it was paid in another tab while this page was open.
    if (!cancelled.ok) return refuse(cancelled.code === 'unreachable' ? 'unreachable' : 'changed')
  }
  return refuse('changed')
}

async function pay(buyer: Person, orderId: string) {
  const page = await payOrder(buyer, orderId)
  if (page.ok) return done({ orderId, paid: false, payUrl: page.value.payUrl })
  return page.code === 'sold-out' || page.code === 'date-over' || page.code === 'shop-closed'
    ? refuse(page.code)
    : refuse('changed')
}

type Start = { buyer: Person; ref: BasketRef; wish: CheckoutWish; at: Circumstances }

async function write(tx: Tx, { buyer, ref, wish, at }: Start) {
  const own = { ...ref, personId: buyer.id }
  await joinBasket(tx, own)
  // Two clicks at once: the second waits here and finds the order of the first.
  await lockRows(tx, 'Basket', ref.basketId ? [ref.basketId] : [])
  const basket = await basketOf(own, tx)
  const no = cannotBuy(basket, wish)
  if (no) return refuse(no)
  const wished = await wishOf(tx, basket, { buyer, wish, at })
  if (!wished) return refuse('no-firm')
  const earlier = await openOrderWith(tx, buyer, wished)
  if (earlier) return earlier
  const order = await writeOrder(tx, buyer, wished, at)
  if (!order.ok) return order
  if (order.value.totalCents > 0) return done({ orderId: order.value.id, step: 'pay' as const })
  await fulfil(tx, order.value, 'nothing-to-pay')
  return done({ orderId: order.value.id, step: 'nothing' as const })
}

function cannotBuy(basket: Basket, wish: CheckoutWish) {
  if (!basket.lines.some(isGood)) return 'empty' as const
  if (summaryMark(basket) !== wish.shown) return 'changed' as const
  return basket.totalCents > 0 && basket.totalCents < leastCents ? ('too-little' as const) : null
}

async function wishOf(tx: Tx, basket: Basket, { buyer, wish, at }: Omit<Start, 'ref'>): Promise<Wished | null> {
  const lines = basket.lines.filter(isGood).map((line, place) => lineOf(line, at.language, place))
  const firm = lines.some((line) => line.kind === 'seats') ? await firmOf(buyer, tx) : null
  if (lines.some((line) => line.kind === 'seats') && !mayManage(firm)) return null
  return {
    buyerKind: wish.kind,
    organizationId: firm?.id ?? null,
    billing: billingOf(wish),
    lines,
    consents: agreedTexts(wish, lines, at.language),
  }
}

/** An order of this buyer for some of the same things that waits for money already. */
async function openOrderWith(tx: Tx, buyer: Person, wished: Wished) {
  const productId = { in: wished.lines.map((line) => line.productId) }
  const open = await tx.order.findMany({
    where: { buyerId: buyer.id, state: { in: ['pending', 'processing'] }, lines: { some: { productId } } },
    include: { lines: true, consents: { select: { kind: true } } },
    orderBy: { createdAt: 'asc' },
  })
  if (open.some((order) => order.state === 'processing' && order.lines.some((line) => line.kind === 'course')))
    return refuse('underway')
  const pending = open.find((order) => order.state === 'pending')
  if (!pending) return null
  const same = isSameOrder({ ...pending, billing: pending.billing as object }, wished) && pending.expiresAt > new Date()
  return done({ orderId: pending.id, step: same ? ('pay' as const) : ('instead' as const) })
}
