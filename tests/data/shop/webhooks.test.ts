import { hearWebhooks, stripeWorld } from '#tests/helpers/stand-in.ts'
import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { receiveEvent } from '#app/shop/receive-event.server.ts'
import { aWare, anOpenOrder, delivered, standing } from '#tests/helpers/orders.ts'
import { hook } from '#tests/helpers/webhook.ts'

await hearWebhooks(hook)

const sign = (body: string, at = Math.floor(Date.now() / 1000), secret = 'whsec_local') =>
  `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`
const anEvent = (like: object = {}) =>
  JSON.stringify({
    id: `evt_${Math.random().toString(36).slice(2)}`,
    object: 'event',
    type: 'checkout.session.completed',
    livemode: false,
    api_version: '2026-10-28.endive',
    data: { object: { id: 'cs_test_nobody', object: 'checkout.session' } },
    ...like,
  })

for (const mode of ['wrong_signature', 'unsigned', 'old_timestamp', 'altered_body', 'live', 'thin'] as const)
  test(`a webhook that came ${mode} is refused with 400, and nothing is stored`, async () => {
    const order = await anOpenOrder([await aWare({ kind: 'course' })])
    const before = await db.stripeEvent.count()
    await stripeWorld.webhooks({ mode, count: 'each' })
    await stripeWorld.pay(order.session, { how: 'card' })
    await stripeWorld.clear()
    const sent = (await stripeWorld.deliveries()).filter((one) => one.mode === mode)
    expect(new Set(sent.flatMap((one) => one.attempts.map((attempt) => attempt.status)))).toEqual(new Set([400]))
    expect(await db.stripeEvent.count()).toBe(before)
    expect((await standing(order.id)).state).toBe('pending')
  })

test('an event of another API version is followed all the same: it is only a trigger', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.webhooks({ mode: 'old_api_version', count: 'each' })
  await stripeWorld.pay(order.session, { how: 'card' })
  await stripeWorld.clear()
  expect((await standing(order.id)).state).toBe('fulfilled')
})

test('a signature is worth nothing for another body, an absent one nothing at all', async () => {
  const body = anEvent()
  for (const signature of [sign(`${body} `), sign(body, 0), sign(body, undefined, 'whsec_other'), '', null, 't=1,v1='])
    expect(await receiveEvent(body, signature)).toEqual({ ok: false, code: 'bad-signature' })
  expect(await receiveEvent('', sign(''))).toEqual({ ok: false, code: 'bad-signature' })
})

test('the same event twenty times at once is followed once', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.webhooks({ mode: 'duplicate', types: ['checkout.session.completed'], times: 20 })
  await stripeWorld.pay(order.session, { how: 'card' })
  await stripeWorld.idle()
  expect(await standing(order.id)).toMatchObject({ state: 'fulfilled', steps: ['pending', 'fulfilled'] })
  expect(await delivered(order.id)).toBe(1)
})

test('events in the wrong order end where the right order does', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.webhooks({ mode: 'reorder', types: ['checkout.session.*'], count: 2 })
  await stripeWorld.pay(order.session, { how: 'sepa_ok' })
  await stripeWorld.settle(order.session, 'succeeded')
  await stripeWorld.idle()
  expect(await standing(order.id)).toMatchObject({ state: 'fulfilled' })
  expect(await delivered(order.id)).toBe(1)
})

test('an order that is not here yet is asked for again; what is not ours, and what we do not follow, is not', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  const unknown = anEvent({ data: { object: { id: order.session, object: 'checkout.session' } } })
  // As after a restored backup: Stripe knows the order, we do not.
  await db.order.update({ where: { id: order.id }, data: { checkoutSessionId: null } })
  await db.$executeRaw`alter table "OrderMove" disable trigger all`
  await db.$executeRaw`alter table "Consent" disable trigger all`
  await db.orderMove.deleteMany({ where: { orderId: order.id } })
  await db.consent.deleteMany({ where: { orderId: order.id } })
  await db.orderLine.deleteMany({ where: { orderId: order.id } })
  await db.order.delete({ where: { id: order.id } })
  expect(await hook(unknown, sign(unknown))).toBe(503)
  for (const like of [{}, { type: 'customer.created', data: { object: { id: 'cus_1' } } }]) {
    const body = anEvent(like)
    expect(await hook(body, sign(body))).toBe(200)
  }
})
