import type { Stripe } from 'stripe'
import { expect, test } from 'vitest'
import { aCourse, aStandIn, refusalOf } from './test-world.ts'

async function aPaidSession() {
  const world = await aStandIn()
  const { id } = await world.stripe.checkout.sessions.create(aCourse())
  const { payment_intent: intent } = await world.control.pay(id, { how: 'card' })
  const told = () => world.inbox.types().slice(4)
  return { ...world, session: id, payment_intent: String(intent), told }
}

test('a refund in parts, and never more than is left', async () => {
  const { stripe, control, payment_intent, told } = await aPaidSession()
  const first = await stripe.refunds.create({ payment_intent, amount: 4000, metadata: { case: 'rf:1' } })
  expect(first).toMatchObject({ status: 'succeeded', amount: 4000, metadata: { case: 'rf:1' }, payment_intent })
  await control.idle()
  expect(told()).toEqual(['refund.created', 'charge.refunded', 'refund.updated'])
  expect(await refusalOf(stripe.refunds.create({ payment_intent, amount: 6000 }))).toMatchObject({ param: 'amount' })

  await stripe.refunds.create({ payment_intent })
  const [charge] = (await stripe.charges.list({ payment_intent, expand: ['data.refunds'] })).data
  expect(charge).toMatchObject({ amount_refunded: 9900, refunded: true })
  expect(charge?.refunds?.data.map(({ amount }) => amount)).toEqual([5900, 4000])
  expect(await refusalOf(stripe.refunds.create({ payment_intent }))).toMatchObject({ code: 'charge_already_refunded' })
})

test('two clicks with one key are one refund', async () => {
  const { stripe, payment_intent } = await aPaidSession()
  const click = () => stripe.refunds.create({ payment_intent, amount: 1000 }, { idempotencyKey: 'rf:1' })
  const [one, two] = await Promise.all([click(), click()])
  expect(one.id).toBe(two.id)
  expect((await stripe.refunds.list({ payment_intent })).data).toHaveLength(1)
})

test('a refund made in the Dashboard is told like any other', async () => {
  const { stripe, control, session, payment_intent, told } = await aPaidSession()
  const refund = await control.refund({ session, amount: 2500 })
  expect((await stripe.refunds.retrieve(refund.id)).amount).toBe(2500)
  expect((await stripe.refunds.list({ payment_intent })).data.map(({ id }) => id)).toEqual([refund.id])
  expect(told()).toEqual(['refund.created', 'charge.refunded', 'refund.updated'])
})

test('a pending refund arrives later, or comes back and may be made again', async () => {
  const { stripe, control, payment_intent, told } = await aPaidSession()
  await control.nextRefunds({ status: 'pending' })
  const pending = await stripe.refunds.create({ payment_intent })
  expect(pending.status).toBe('pending')
  await control.settleRefund(pending.id, 'failed')
  expect(await stripe.refunds.retrieve(pending.id)).toMatchObject({
    status: 'failed',
    failure_reason: 'expired_or_canceled_card',
  })
  expect(told()).toEqual(['refund.created', 'charge.refunded', 'refund.updated', 'refund.failed'])
  expect((await stripe.charges.list()).data[0]).toMatchObject({ amount_refunded: 0, refunded: false })

  const again = await control.refund({ payment_intent, status: 'pending' })
  await control.settleRefund(again.id, 'succeeded')
  expect((await stripe.refunds.retrieve(again.id)).status).toBe('succeeded')
})

test('a dispute takes the money, forbids a refund, and giving it back is told when won', async () => {
  const { stripe, control, session, payment_intent, told } = await aPaidSession()
  const { id } = await control.openDispute({ session, reason: 'fraudulent' })
  const dispute = await stripe.disputes.retrieve(id, { expand: ['charge', 'payment_intent'] })
  expect(dispute).toMatchObject({ status: 'needs_response', reason: 'fraudulent', amount: 9900 })
  expect(dispute.charge).toMatchObject({ disputed: true })
  expect((dispute.payment_intent as Stripe.PaymentIntent).metadata).toEqual({ order_id: 'order-1' })
  expect(await refusalOf(stripe.refunds.create({ payment_intent }))).toMatchObject({ code: 'charge_disputed' })

  expect(await control.closeDispute(id, 'won')).toMatchObject({ status: 'won' })
  expect(told()).toEqual([
    'charge.dispute.created',
    'charge.dispute.funds_withdrawn',
    'charge.dispute.updated',
    'charge.dispute.closed',
    'charge.dispute.funds_reinstated',
  ])
  await expect(control.closeDispute(id, 'lost')).rejects.toThrow(/status of won/)
})

test('a lost dispute stays lost, an inquiry takes nothing', async () => {
  const { stripe, control, session } = await aPaidSession()
  const lost = await control.openDispute({ session })
  await control.closeDispute(lost.id, 'lost')
  expect((await stripe.disputes.list()).data.map(({ status }) => status)).toEqual(['lost'])

  const other = await stripe.checkout.sessions.create(aCourse())
  const { payment_intent: intent } = await control.pay(other.id, { how: 'card' })
  const inquiry = await control.openDispute({ session: other.id, inquiry: true })
  expect(inquiry.status).toBe('warning_needs_response')
  expect((await stripe.refunds.create({ payment_intent: String(intent) })).status).toBe('succeeded')
  expect((await control.closeDispute(inquiry.id, 'warning_closed')).status).toBe('warning_closed')
})
