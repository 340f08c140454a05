import { hearWebhooks, stripeWorld } from '#tests/helpers/stand-in.ts'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { orderAfterPayment } from '#app/shop/order-after-payment.server.ts'
import { settleOrder } from '#app/shop/settle-order.server.ts'
import { shopTasks } from '#app/shop/tasks.server.ts'
import { aFirm } from '#tests/helpers/firms.ts'
import { jobs, mails, work } from '#tests/helpers/jobs.ts'
import {
  aPlace,
  aWare,
  anOpenOrder,
  checkout,
  coursesOf,
  delivered,
  placesBooked,
  standing,
} from '#tests/helpers/orders.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { hook } from '#tests/helpers/webhook.ts'

await hearWebhooks(hook)

const receipts = async (orderId: string) =>
  (await jobs()).filter(
    (job) => job.task === 'shop.send-receipt' && (job.payload as { orderId: string }).orderId === orderId,
  ).length
/** What waits to be done for one order, done: the shop's own jobs only. */
const workShop = async () => {
  await db.$executeRaw`delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
    where t.id = j.task_id and t.identifier not like 'shop.%'`
  await work(shopTasks)
}
const lapse = (courseDateId: string) =>
  db.booking.updateMany({ where: { courseDateId }, data: { heldUntil: new Date(Date.now() - 1000) } })

test('a card payment is delivered by the webhook alone: course, seats and place, and one receipt', async () => {
  const [buyer, course, pack, place] = [
    await aPerson(),
    await aWare({ kind: 'course' }),
    await aWare({ kind: 'seats', cents: 59_500 }),
    await aPlace(),
  ]
  const { firm } = await aFirm({ owner: buyer })
  const order = await anOpenOrder([course, { ...pack, quantity: 2 }, { ...place, quantity: 2 }], buyer)
  await stripeWorld.pay(order.session, { how: 'card' })
  expect(await standing(order.id)).toMatchObject({ state: 'fulfilled', steps: ['pending', 'fulfilled'] })
  expect(await coursesOf(buyer)).toEqual([course.courseId])
  expect(await placesBooked(place.courseDateId)).toBe(2)
  const bought = await db.seatMove.findMany({ where: { pool: { organizationId: firm.id }, kind: 'bought' } })
  expect(bought.map((move) => move.quantity)).toEqual([10])
  expect([await delivered(order.id), await receipts(order.id)]).toEqual([3, 1])
  expect(await db.basketLine.count({ where: { basket: { userId: buyer.id } } })).toBe(0)
})

test('the thank-you page settles what no webhook told, for the buyer only', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.webhooks({ mode: 'drop', count: 'each' })
  await stripeWorld.pay(order.session, { how: 'card' })
  await stripeWorld.clear()
  expect(await orderAfterPayment(await aPerson(), order.id)).toBe(null)
  expect((await standing(order.id)).state).toBe('pending')
  expect((await orderAfterPayment(order.buyer, order.id))?.state).toBe('fulfilled')
})

test('webhook, thank-you page and reconciler at once deliver once', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.webhooks({ mode: 'duplicate', types: ['checkout.session.completed'], times: 10 })
  const paying = stripeWorld.pay(order.session, { how: 'card' })
  await paying
  await Promise.all(Array.from({ length: 20 }, () => settleOrder(order.session)))
  expect(await standing(order.id)).toMatchObject({ state: 'fulfilled', steps: ['pending', 'fulfilled'] })
  expect([await delivered(order.id), await receipts(order.id)]).toEqual([1, 1])
})

test('a declined card leaves the order open, and the next try in the same session counts', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await stripeWorld.pay(order.session, { how: 'card_declined' })
  expect((await standing(order.id)).state).toBe('pending')
  await stripeWorld.pay(order.session, { how: 'card' })
  expect((await standing(order.id)).state).toBe('fulfilled')
})

test('a bank debit keeps the place beyond the hold, and opens it when the money came', async () => {
  const place = await aPlace({ capacity: 1, inDays: 30 })
  const order = await anOpenOrder([place])
  await stripeWorld.pay(order.session, { how: 'sepa_ok' })
  expect((await standing(order.id)).state).toBe('processing')
  const [booking] = await db.booking.findMany({ where: { courseDateId: place.courseDateId } })
  expect(booking!.heldUntil.getTime()).toBeGreaterThan(Date.now() + 20 * 86_400_000)
  expect(await checkout(await aPerson(), [place])).toEqual({ ok: false, code: 'sold-out' })
  await stripeWorld.settle(order.session, 'succeeded')
  expect(await standing(order.id)).toMatchObject({ steps: ['pending', 'processing', 'fulfilled'] })
  expect(await placesBooked(place.courseDateId)).toBe(1)
})

test('a bank debit that fails frees the place, tells the buyer, and opens nothing', async () => {
  const place = await aPlace({ capacity: 1, inDays: 30 })
  const order = await anOpenOrder([place])
  await stripeWorld.pay(order.session, { how: 'sepa_fail' })
  await stripeWorld.settle(order.session, 'failed')
  expect(await standing(order.id)).toMatchObject({ state: 'failed' })
  expect((await checkout(await aPerson(), [place])).ok).toBe(true)
  await workShop()
  expect((await mails()).filter((mail) => mail.to === order.buyer.email).map((mail) => mail.subject)).toEqual([
    `Il pagamento dell’ordine ${order.number} non è riuscito`,
  ])
})

test('places on a near date are not sold for a bank debit', async () => {
  const order = await anOpenOrder([await aPlace({ inDays: 5 })])
  await expect(stripeWorld.pay(order.session, { how: 'sepa_ok' })).rejects.toThrow(/sepa_debit/)
})

test('the hold lapsed but the place is free: the late money still gets it', async () => {
  const place = await aPlace({ capacity: 1 })
  const order = await anOpenOrder([place])
  await lapse(place.courseDateId)
  await stripeWorld.pay(order.session, { how: 'card' })
  expect((await standing(order.id)).state).toBe('fulfilled')
})

test('the hold lapsed and the place was sold again: the first buyer is refunded once, and told', async () => {
  const [place, course] = [await aPlace({ capacity: 1 }), await aWare({ kind: 'course' })]
  const late = await anOpenOrder([place, course])
  await lapse(place.courseDateId)
  const quick = await anOpenOrder([place])
  await stripeWorld.pay(quick.session, { how: 'card' })
  await stripeWorld.pay(late.session, { how: 'card' })
  expect(await standing(late.id)).toMatchObject({ state: 'refund_due', refunds: ['requested'] })
  expect([await delivered(late.id), await coursesOf(late.buyer)]).toEqual([0, []])
  await workShop()
  await workShop()
  expect(await standing(late.id)).toMatchObject({ state: 'refunded', refunds: ['succeeded'] })
  expect(await placesBooked(place.courseDateId)).toBe(1)
  const subjects = (await mails()).filter((mail) => mail.to === late.buyer.email).map((mail) => mail.subject)
  expect(subjects.toSorted()).toEqual([
    `I posti erano finiti: ti rimborsiamo l’ordine ${late.number}`,
    `Rimborso dell’ordine ${late.number}`,
  ])
})

test('an amount or a currency that is not the order’s opens nothing and tells the office', async () => {
  for (const data of [{ totalCents: 14_901 }, { currency: 'usd' }]) {
    const order = await anOpenOrder([await aWare({ kind: 'course' })])
    await db.order.update({ where: { id: order.id }, data })
    await stripeWorld.pay(order.session, { how: 'card' })
    expect((await standing(order.id)).state).toBe('mismatch')
    expect([await delivered(order.id), await coursesOf(order.buyer)]).toEqual([0, []])
    const told = await db.notice.findMany({
      where: { kind: 'payment-mismatch', about: { path: ['order'], equals: order.id } },
    })
    expect(told).toHaveLength(1)
  }
})

test('a session that expired frees its places; the late word about it changes nothing that is paid', async () => {
  const [place, paid] = [await aPlace({ capacity: 1 }), await anOpenOrder([await aWare({ kind: 'course' })])]
  const order = await anOpenOrder([place])
  await stripeWorld.expire(order.session)
  expect(await standing(order.id)).toMatchObject({ state: 'expired' })
  expect((await checkout(await aPerson(), [place])).ok).toBe(true)
  await stripeWorld.pay(paid.session, { how: 'card' })
  expect(await settleOrder(paid.session)).toMatchObject({ ok: true, value: { state: 'fulfilled' } })
})

test('three rates of VAT in one order: our total is Stripe’s', async () => {
  const wares = [
    await aWare({ kind: 'course', cents: 3_333 }),
    await aWare({ kind: 'course', cents: 9_999, vatBasisPoints: 1000 }),
    await aWare({ kind: 'course', cents: 1_901, vatBasisPoints: 400 }),
  ]
  const order = await anOpenOrder(wares)
  await stripeWorld.pay(order.session, { how: '3ds' })
  expect(await standing(order.id)).toMatchObject({ state: 'fulfilled' })
  expect(await delivered(order.id)).toBe(3)
})

test('the receipt repeats every consent word for word', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })], undefined, {
    digitalStart: 'on',
    digitalLoss: 'on',
  })
  await stripeWorld.pay(order.session, { how: 'card' })
  await workShop()
  const [receipt] = (await mails()).filter((mail) => mail.to === order.buyer.email)
  expect(receipt!.subject).toBe(`Ricevuta dell’ordine ${order.number}`)
  const flat = receipt!.text.replace(/\s+/g, ' ')
  for (const { text } of await db.consent.findMany({ where: { orderId: order.id } })) expect(flat).toContain(text)
  expect(flat).toContain('entro 14 giorni')
  expect(flat.replace(/\u00A0/g, ' ')).toContain('imponibile 122,13 € e IVA 22% 26,87 €')
})
