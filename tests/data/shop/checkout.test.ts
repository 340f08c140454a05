import { stripeWorld } from '#tests/helpers/stand-in.ts'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { cancelOwnOrder } from '#app/shop/cancel-own-order.server.ts'
import { payOrder } from '#app/shop/pay-order.server.ts'
import { startCheckout } from '#app/shop/start-checkout.server.ts'
import { aFirm } from '#tests/helpers/firms.ts'
import {
  aBasket,
  anOpenOrder,
  aPlace,
  aWare,
  checkout,
  circumstances,
  coursesOf,
  delivered,
  standing,
  theForm,
} from '#tests/helpers/orders.ts'
import { aPerson } from '#tests/helpers/people.ts'

test('an order is written with its prices, its consents word for word, and a payment page', async () => {
  const [buyer, ware] = [await aPerson(), await aWare({ kind: 'course' })]
  const started = await checkout(buyer, [ware], { digitalStart: 'on', digitalLoss: 'on' })
  expect(started).toMatchObject({
    ok: true,
    value: { paid: false, payUrl: expect.stringContaining('/c/pay/cs_test_') },
  })
  const order = await db.order.findFirstOrThrow({
    where: { buyerId: buyer.id },
    include: { lines: true, consents: true },
  })
  expect(order).toMatchObject({
    state: 'pending',
    totalCents: 14_900,
    attempt: 1,
    billing: { name: 'Anna Prova', country: 'IT' },
  })
  expect(order.lines.map((line) => [line.title, line.unitCents, line.vatBasisPoints])).toEqual([
    ['Corso per te', 14_900, 2200],
  ])
  expect(order.consents.map((one) => one.kind).toSorted()).toEqual(['digital_waiver', 'terms'])
  for (const one of order.consents) {
    expect(one.textSha256).toBe(createHash('sha256').update(one.text).digest('hex'))
    expect(one).toMatchObject({ language: 'it', ipPrefix: '203.0.113.0/24', userAgent: 'Tests' })
  }
  expect(order.holdUntil.getTime() - order.expiresAt.getTime()).toBe(600_000)
})

test('the waiver takes both statements, and a business is not asked for it', async () => {
  const ware = await aWare({ kind: 'course' })
  const kinds = async (typed: object) => {
    const { id } = await anOpenOrder([ware], await aPerson(), typed)
    return (await db.consent.findMany({ where: { orderId: id } })).map((one) => one.kind)
  }
  expect(await kinds({ digitalStart: 'on' })).toEqual(['terms'])
  const address = { street: 'Via Prova 1', postcode: '20100', town: 'Milano', province: 'MI' }
  const firm = { kind: 'business', company: 'Prova S.r.l.', vatNumber: '00743110157', ...address }
  expect(await kinds({ ...firm, digitalStart: 'on', digitalLoss: 'on' })).toEqual(['terms'])
})

test('a price that changed since the page was shown brings the buyer back, with nothing written', async () => {
  const [buyer, ware] = [await aPerson(), await aWare({ kind: 'course' })]
  const ref = await aBasket(buyer, [ware])
  const form = await theForm(buyer, ref)
  await db.price.create({ data: { productId: ware.productId, cents: 9_900, vatBasisPoints: 2200 } })
  expect(await startCheckout(buyer, ref, form, circumstances)).toEqual({ ok: false, code: 'changed' })
  expect(await db.order.count({ where: { buyerId: buyer.id } })).toBe(0)
})

test('the last place goes to one buyer; the other is refused and nothing is half done', async () => {
  const place = await aPlace({ capacity: 1 })
  const [first, second] = await Promise.all([checkout(await aPerson(), [place]), checkout(await aPerson(), [place])])
  const codes = [first, second].map((started) => (started.ok ? 'held' : started.code))
  expect(codes.toSorted()).toEqual(['held', 'sold-out'])
  expect(await db.order.count({ where: { lines: { some: { productId: place.productId } } } })).toBe(1)
  expect(await db.booking.count({ where: { courseDateId: place.courseDateId } })).toBe(1)
})

test('two clicks, two tabs and the back button are one order and one payment page', async () => {
  const [buyer, ware] = [await aPerson(), await aWare({ kind: 'course' })]
  const ref = await aBasket(buyer, [ware])
  const form = await theForm(buyer, ref)
  const start = () => startCheckout(buyer, ref, form, circumstances)
  const [one, two] = await Promise.all([start(), start()])
  const three = await start()
  expect([one, two, three].every((started) => started.ok)).toBe(true)
  expect(new Set([one, two, three].map((started) => started.ok && started.value.payUrl)).size).toBe(1)
  expect(await db.order.count({ where: { buyerId: buyer.id } })).toBe(1)
})

test('another wish for the same thing gives the first order up and closes its payment page', async () => {
  const [buyer, place] = [await aPerson(), await aPlace({ capacity: 2 })]
  const first = await anOpenOrder([{ ...place, quantity: 2 }], buyer)
  const second = await anOpenOrder([place], buyer)
  expect((await standing(first.id)).state).toBe('cancelled')
  expect((await standing(second.id)).state).toBe('pending')
  await expect(stripeWorld.pay(first.session, { how: 'card' })).rejects.toThrow(/expired/)
  expect(await db.booking.count({ where: { courseDateId: place.courseDateId, state: 'held' } })).toBe(1)
})

test('cancelling frees the places at once, and a stranger cannot', async () => {
  const place = await aPlace({ capacity: 1 })
  const order = await anOpenOrder([place])
  expect(await cancelOwnOrder(await aPerson(), order.id)).toEqual({ ok: false, code: 'unknown-order' })
  expect((await cancelOwnOrder(order.buyer, order.id)).ok).toBe(true)
  expect(await standing(order.id)).toMatchObject({ state: 'cancelled', steps: ['pending', 'cancelled'] })
  expect((await checkout(await aPerson(), [place])).ok).toBe(true)
})

test('what was paid in the moment of cancelling is delivered, not cancelled', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.pay(order.session, { how: 'card' })
  expect(await cancelOwnOrder(order.buyer, order.id)).toEqual({ ok: false, code: 'not-open' })
  expect((await standing(order.id)).state).toBe('fulfilled')
})

test('what costs nothing is delivered without Stripe; less than fifty cents is refused', async () => {
  const [buyer, ware] = [await aPerson(), await aWare({ kind: 'course' })]
  const price = (cents: number) => db.price.create({ data: { productId: ware.productId, cents, vatBasisPoints: 2200 } })
  await price(49)
  expect(await checkout(buyer, [ware])).toEqual({ ok: false, code: 'too-little' })
  await price(0)
  const started = await checkout(buyer, [ware])
  expect(started).toMatchObject({ ok: true, value: { paid: true, payUrl: null } })
  expect(await coursesOf(buyer)).toEqual([ware.courseId])
  const order = await db.order.findFirstOrThrow({ where: { buyerId: buyer.id } })
  expect([order.state, order.checkoutSessionId, await delivered(order.id)]).toEqual(['fulfilled', null, 1])
})

test('seats are ordered by whoever looks after a firm, and go to that firm', async () => {
  const [pack, owner] = [await aWare({ kind: 'seats' }), await aPerson()]
  expect(await checkout(owner, [pack])).toEqual({ ok: false, code: 'no-firm' })
  const { firm } = await aFirm({ owner })
  const { id } = await anOpenOrder([pack], owner)
  expect((await db.order.findUniqueOrThrow({ where: { id } })).organizationId).toBe(firm.id)
})

test('when Stripe does not answer the order waits, and paying later is the same attempt', async () => {
  const [buyer, ware] = [await aPerson(), await aWare({ kind: 'course' })]
  await stripeWorld.fault({ kind: '500', count: 3, path: '/v1/checkout/sessions', verb: 'post' })
  const started = await checkout(buyer, [ware])
  expect(started).toMatchObject({ ok: true, value: { paid: false, payUrl: null } })
  const { id } = await db.order.findFirstOrThrow({ where: { buyerId: buyer.id } })
  expect(await payOrder(buyer, id)).toMatchObject({ ok: true, value: { payUrl: expect.stringContaining('/c/pay/') } })
  expect(await db.order.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'pending', attempt: 1 })
})

test('a page that was made but whose answer was lost is found again under the same key', async () => {
  const [buyer, ware] = [await aPerson(), await aWare({ kind: 'course' })]
  await stripeWorld.fault({ kind: 'reset', when: 'after', count: 1, path: '/v1/checkout/sessions', verb: 'post' })
  const order = await anOpenOrder([ware], buyer)
  const open = await payOrder(buyer, order.id)
  expect(open).toMatchObject({ ok: true, value: { payUrl: expect.stringContaining(order.session) } })
})

test('an order whose request grew too old for Stripe gets a next attempt, with its places held anew', async () => {
  const [buyer, place] = [await aPerson(), await aPlace({ capacity: 1 })]
  await stripeWorld.fault({ kind: '500', count: 3, path: '/v1/checkout/sessions', verb: 'post' })
  await checkout(buyer, [place])
  const { id } = await db.order.findFirstOrThrow({ where: { buyerId: buyer.id } })
  await db.order.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1000) } })
  expect(await payOrder(buyer, id)).toMatchObject({ ok: true, value: { payUrl: expect.stringContaining('/c/pay/') } })
  const order = await db.order.findUniqueOrThrow({ where: { id } })
  expect(order.attempt).toBe(2)
  const [booking] = await db.booking.findMany({ where: { courseDateId: place.courseDateId } })
  expect(booking!.heldUntil).toEqual(order.holdUntil)
})

test('while Stripe does not answer, paying, cancelling and ordering anew are refused in words and change nothing', async () => {
  const [buyer, place] = [await aPerson(), await aPlace()]
  const order = await anOpenOrder([place], buyer)
  const silent = (verb: 'get' | 'post') =>
    stripeWorld.fault({ kind: '500', count: 3, verb, path: '/v1/checkout/sessions/' })
  await silent('get')
  expect(await payOrder(buyer, order.id)).toMatchObject({ ok: true, value: { payUrl: null } })
  for (const give of [() => cancelOwnOrder(buyer, order.id), () => checkout(buyer, [{ ...place, quantity: 2 }])]) {
    await silent('post')
    await silent('get')
    expect(await give()).toEqual({ ok: false, code: 'unreachable' })
    await stripeWorld.clear()
  }
  expect(await standing(order.id)).toMatchObject({ steps: ['pending'] })
})

test('nobody pays another’s order', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  expect(await payOrder(await aPerson(), order.id)).toEqual({ ok: false, code: 'unknown-order' })
})
