import { stripeWorld } from '#tests/helpers/stand-in.ts'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { checkPayments } from '#app/shop/check-payments.server.ts'
import { readEvents } from '#app/shop/read-events.server.ts'
import { reconcile } from '#app/shop/reconcile.server.ts'
import { refundOrder } from '#app/shop/refund-order.server.ts'
import { aPlace, aWare, anOpenOrder, checkout, delivered, standing } from '#tests/helpers/orders.ts'
import { aPerson } from '#tests/helpers/people.ts'

// No webhook is ever delivered in this file: everything must be found without.
const longAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
const aged = (id: string, minutes = 5) => db.order.update({ where: { id }, data: { createdAt: longAgo(minutes) } })

test('a payment whose webhook never came is found by the reconciler', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.pay(order.session, { how: 'card' })
  await reconcile()
  expect((await standing(order.id)).state).toBe('pending')
  await aged(order.id)
  await reconcile()
  expect(await standing(order.id)).toMatchObject({ state: 'fulfilled', steps: ['pending', 'fulfilled'] })
})

test('an order past its hold is asked about first: paid is delivered, unpaid is given up and its place free', async () => {
  const [one, other] = [await aPlace({ capacity: 1 }), await aPlace({ capacity: 1 })]
  const [paid, unpaid] = [await anOpenOrder([one]), await anOpenOrder([other])]
  await stripeWorld.pay(paid.session, { how: 'card' })
  for (const { id } of [paid, unpaid])
    await db.order.update({
      where: { id },
      data: { createdAt: longAgo(60), expiresAt: longAgo(25), holdUntil: longAgo(15) },
    })
  await reconcile()
  expect([(await standing(paid.id)).state, (await standing(unpaid.id)).state]).toEqual(['fulfilled', 'expired'])
  await expect(stripeWorld.pay(unpaid.session, { how: 'card' })).rejects.toThrow(/expired/)
  expect((await checkout(await aPerson(), [other])).ok).toBe(true)
})

test('an order that died before its payment page was stored is given up when its time is over', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await db.order.update({
    where: { id: order.id },
    data: { checkoutSessionId: null, checkoutUrl: null, createdAt: longAgo(60), holdUntil: longAgo(15) },
  })
  await reconcile()
  expect(await standing(order.id)).toMatchObject({ steps: ['pending', 'expired'] })
})

test('one order that cannot be looked after does not keep the others waiting', async () => {
  const [sick, well] = [
    await anOpenOrder([await aWare({ kind: 'course' })]),
    await anOpenOrder([await aWare({ kind: 'course' })]),
  ]
  await stripeWorld.pay(well.session, { how: 'card' })
  await aged(sick.id, 10)
  await aged(well.id, 5)
  await stripeWorld.fault({ kind: '500', count: 3, verb: 'get', path: `/v1/checkout/sessions/${sick.session}` })
  await reconcile()
  expect([(await standing(sick.id)).state, (await standing(well.id)).state]).toEqual(['pending', 'fulfilled'])
})

test('Stripe’s own list of events is read from where it was left', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.pay(order.session, { how: 'card' })
  await readEvents()
  expect((await standing(order.id)).state).toBe('fulfilled')
  await stripeWorld.refund({ session: order.session })
  await readEvents()
  expect((await standing(order.id)).state).toBe('refunded')
  const { until } = await db.bookmark.findUniqueOrThrow({ where: { name: 'stripe-events' } })
  expect(Date.now() - until.getTime()).toBeLessThan(60_000)
})

test('an event that was stored and not followed is followed later', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.pay(order.session, { how: 'card' })
  await readEvents()
  await stripeWorld.refund({ session: order.session })
  await db.stripeEvent.updateMany({ data: { processedAt: new Date() } })
  await readEvents()
  await db.stripeEvent.updateMany({
    where: { type: 'refund.created' },
    data: { processedAt: null, receivedAt: longAgo(5) },
  })
  await reconcile()
  expect(await db.stripeEvent.count({ where: { processedAt: null } })).toBe(0)
  expect((await standing(order.id)).state).toBe('refunded')
})

test('the nightly check settles what is paid at Stripe, and tells of what nobody knows', async () => {
  const [order, lost] = [
    await anOpenOrder([await aWare({ kind: 'course' })]),
    await anOpenOrder([await aWare({ kind: 'course' })]),
  ]
  for (const { session } of [order, lost]) await stripeWorld.pay(session, { how: 'card' })
  // The order’s amount is changed behind everybody’s back: it must not count as settled by being delivered.
  await db.order.update({ where: { id: lost.id }, data: { totalCents: 1 } })
  await checkPayments()
  expect([(await standing(order.id)).state, (await standing(lost.id)).state]).toEqual(['fulfilled', 'mismatch'])
  expect([await delivered(order.id), await delivered(lost.id)]).toEqual([1, 0])
})

test('a refund whose job was lost with its process is sent by the reconciler', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.pay(order.session, { how: 'card' })
  await aged(order.id)
  await reconcile()
  await refundOrder(await aPerson({ role: 'staff' }), order.id, 'Prova')
  await db.$executeRaw`delete from graphile_worker._private_jobs`
  await db.refund.updateMany({ where: { orderId: order.id }, data: { requestedAt: longAgo(5) } })
  await reconcile()
  expect(await standing(order.id)).toMatchObject({ state: 'refunded', refunds: ['succeeded'] })
})
