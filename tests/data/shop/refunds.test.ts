import { hearWebhooks, stripeWorld } from '#tests/helpers/stand-in.ts'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { refundOrder } from '#app/shop/refund-order.server.ts'
import { shopTasks } from '#app/shop/tasks.server.ts'
import { aFirm, anEmployee, give, opened } from '#tests/helpers/firms.ts'
import { mails, work } from '#tests/helpers/jobs.ts'
import { aPlace, aWare, anOpenOrder, coursesOf, delivered, placesBooked, standing } from '#tests/helpers/orders.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { hook } from '#tests/helpers/webhook.ts'

await hearWebhooks(hook)

const staff = await aPerson({ role: 'staff' })
const refund = (id: string) => refundOrder(staff, id, 'Ci ha ripensato')
const workShop = async () => {
  await db.$executeRaw`delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
    where t.id = j.task_id and t.identifier not like 'shop.%'`
  await work(shopTasks)
}
const notices = async (kind: string, order: string) =>
  db.notice.count({ where: { kind, about: { path: ['order'], equals: order } } })

async function paid(...wares: Parameters<typeof anOpenOrder>[0]) {
  const order = await anOpenOrder(wares)
  await stripeWorld.pay(order.session, { how: 'card' })
  return order
}

test('a refund by the office takes everything back, once, and tells the buyer', async () => {
  const [course, place] = [await aWare({ kind: 'course' }), await aPlace()]
  const order = await paid(course, place)
  const clicks = await Promise.all([refund(order.id), refund(order.id)])
  expect(clicks.map((click) => (click.ok ? 'asked' : click.code)).toSorted()).toEqual(['already-asked', 'asked'])
  expect(await standing(order.id)).toMatchObject({ state: 'fulfilled', refunds: ['requested'] })
  await workShop()
  await workShop()
  expect(await standing(order.id)).toMatchObject({ state: 'refunded', refunds: ['succeeded'] })
  expect([await coursesOf(order.buyer), await delivered(order.id), await placesBooked(place.courseDateId)]).toEqual([
    [],
    0,
    0,
  ])
  const told = (await mails()).filter((mail) => mail.to === order.buyer.email && /Rimborso/.test(mail.subject ?? ''))
  expect(told).toHaveLength(1)
  expect(told[0]!.text.replace(/\s+/g, ' ')).toContain('539,00')
  expect(await refund(order.id)).toEqual({ ok: false, code: 'not-refundable' })
})

test('seats that were refunded are gone with the access they opened', async () => {
  const [buyer, pack] = [await aPerson(), await aWare({ kind: 'seats', cents: 59_500 })]
  const by = await aFirm({ owner: buyer })
  const order = await anOpenOrder([pack], buyer)
  await stripeWorld.pay(order.session, { how: 'card' })
  const { memberId, person } = await anEmployee(by)
  const pool = await db.seatPool.findFirstOrThrow({ where: { organizationId: by.firm.id } })
  await give(by, pool.id, memberId)
  expect(await opened(person.id, pack.courseId)).toBe(true)
  await refund(order.id)
  await workShop()
  expect((await standing(order.id)).state).toBe('refunded')
  expect(await opened(person.id, pack.courseId)).toBe(false)
})

test('a refund in the Dashboard is the same to us', async () => {
  const order = await paid(await aWare({ kind: 'course' }))
  await stripeWorld.refund({ session: order.session })
  expect(await standing(order.id)).toMatchObject({ state: 'refunded', refunds: ['succeeded'] })
  expect(await coursesOf(order.buyer)).toEqual([])
})

test('a part refunded in the Dashboard leaves the access and asks the office; the rest can follow', async () => {
  const ware = await aWare({ kind: 'course', cents: 10_000 })
  const order = await paid(ware)
  await stripeWorld.refund({ session: order.session, amount: 4_000 })
  expect(await standing(order.id)).toMatchObject({ state: 'partially_refunded' })
  expect([await coursesOf(order.buyer), await notices('refund-partial', order.id)]).toEqual([[ware.courseId], 1])
  expect((await refund(order.id)).ok).toBe(true)
  await workShop()
  expect(await standing(order.id)).toMatchObject({ state: 'refunded', refunds: ['succeeded', 'succeeded'] })
  expect((await db.refund.findMany({ where: { orderId: order.id } })).map((row) => row.cents)).toEqual([4_000, 6_000])
})

test('a refund that is pending counts when it succeeds, not before', async () => {
  const order = await paid(await aWare({ kind: 'course' }))
  await stripeWorld.nextRefunds({ status: 'pending' })
  await refund(order.id)
  await workShop()
  expect(await standing(order.id)).toMatchObject({ state: 'fulfilled', refunds: ['pending'] })
  const { stripeRefundId } = await db.refund.findFirstOrThrow({ where: { orderId: order.id } })
  await stripeWorld.settleRefund(stripeRefundId!, 'succeeded')
  expect(await standing(order.id)).toMatchObject({ state: 'refunded', refunds: ['succeeded'] })
})

test('a refund that fails restores nothing by itself and alerts the office, which can try again', async () => {
  const order = await paid(await aWare({ kind: 'course' }))
  await stripeWorld.nextRefunds({ status: 'failed' })
  await refund(order.id)
  await workShop()
  expect(await standing(order.id)).toMatchObject({ state: 'fulfilled', refunds: ['failed'] })
  expect(await notices('refund-failed', order.id)).toBe(1)
  await refund(order.id)
  await workShop()
  expect(await standing(order.id)).toMatchObject({ state: 'refunded', refunds: ['failed', 'succeeded'] })
})

test('a refund whose answer was lost is made once', async () => {
  const order = await paid(await aWare({ kind: 'course' }))
  await stripeWorld.fault({ kind: 'reset', when: 'after', count: 1, path: '/v1/refunds', verb: 'post' })
  await refund(order.id)
  await workShop()
  expect(await standing(order.id)).toMatchObject({ state: 'refunded', refunds: ['succeeded'] })
})

test('a dispute suspends, winning it opens again, and a disputed payment is never refunded', async () => {
  const ware = await aWare({ kind: 'course' })
  const order = await paid(ware)
  const { id } = await stripeWorld.openDispute({ session: order.session })
  expect([(await standing(order.id)).state, await coursesOf(order.buyer)]).toEqual(['disputed', []])
  expect(await refund(order.id)).toEqual({ ok: false, code: 'disputed' })
  await stripeWorld.closeDispute(id, 'won')
  expect(await standing(order.id)).toMatchObject({ steps: ['pending', 'fulfilled', 'disputed', 'fulfilled'] })
  expect(await coursesOf(order.buyer)).toEqual([ware.courseId])
  expect([await notices('dispute-open', order.id), await notices('dispute-won', order.id)]).toEqual([1, 1])
})

test('a lost dispute takes back; an inquiry only tells the office', async () => {
  const [lost, asked] = [await paid(await aWare({ kind: 'course' })), await paid(await aWare({ kind: 'course' }))]
  const dispute = await stripeWorld.openDispute({ session: lost.session })
  await stripeWorld.closeDispute(dispute.id, 'lost')
  expect([(await standing(lost.id)).state, await delivered(lost.id)]).toEqual(['revoked', 0])
  await stripeWorld.openDispute({ session: asked.session, inquiry: true })
  expect([(await standing(asked.id)).state, await notices('dispute-inquiry', asked.id)]).toEqual(['fulfilled', 1])
})

test('a payment that was not the order’s amount goes back whole', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  await db.order.update({ where: { id: order.id }, data: { totalCents: 1 } })
  await stripeWorld.pay(order.session, { how: 'card' })
  expect((await refund(order.id)).ok).toBe(true)
  await workShop()
  expect(await standing(order.id)).toMatchObject({ state: 'refunded', refunds: ['succeeded'] })
  expect((await db.refund.findFirstOrThrow({ where: { orderId: order.id } })).cents).toBe(14_900)
})

test('what was never paid cannot be refunded', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  expect(await refund(order.id)).toEqual({ ok: false, code: 'not-refundable' })
})
