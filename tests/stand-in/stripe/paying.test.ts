import type { Stripe } from 'stripe'
import { expect, test } from 'vitest'
import { aCourse, aLine, aStandIn } from './test-world.ts'

const whole = { expand: ['line_items', 'payment_intent.latest_charge'] }

test('a card pays at once: session, intent and charge agree, and the webhook hears it in order', async () => {
  const { stripe, control, inbox } = await aStandIn()
  const { id } = await stripe.checkout.sessions.create(aCourse())
  expect(await control.pay(id, { how: 'card', email: 'ada@example.com' })).toMatchObject({ status: 'complete' })

  const session = await stripe.checkout.sessions.retrieve(id, whole)
  const intent = session.payment_intent as Stripe.PaymentIntent
  const charge = intent.latest_charge as Stripe.Charge
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null })
  expect(session.customer_details?.email).toBe('ada@example.com')
  expect(session.line_items?.data.map(({ description, amount_total }) => [description, amount_total])).toEqual([
    ['Corso', 9900],
  ])
  expect(intent).toMatchObject({ status: 'succeeded', amount_received: 9900, metadata: { order_id: 'order-1' } })
  expect(charge).toMatchObject({
    status: 'succeeded',
    paid: true,
    payment_intent: intent.id,
    metadata: { order_id: 'order-1' },
  })
  expect(inbox.types()).toEqual([
    'payment_intent.created',
    'charge.succeeded',
    'payment_intent.succeeded',
    'checkout.session.completed',
  ])
  expect(inbox.events.at(-1)).toMatchObject({
    api_version: '2026-10-28.endive',
    livemode: false,
    data: { object: { id, payment_status: 'paid' } },
  })
})

test('a declined card leaves the session open, and the next one pays the same intent', async () => {
  const { stripe, control, inbox } = await aStandIn()
  const { id } = await stripe.checkout.sessions.create(aCourse())
  expect(await control.pay(id, { how: 'card_declined' })).toMatchObject({ status: 'open', payment_status: 'unpaid' })
  const [failed] = (await stripe.paymentIntents.list()).data
  expect(failed).toMatchObject({ status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } })
  expect(inbox.types().at(-1)).toBe('payment_intent.payment_failed')

  expect(await control.pay(id, { how: 'card' })).toMatchObject({ payment_intent: failed?.id, payment_status: 'paid' })
  expect((await stripe.charges.list({ payment_intent: failed!.id })).data.map(({ status }) => status)).toEqual([
    'succeeded',
    'failed',
  ])
})

test('a SEPA debit completes unpaid and is decided later, well or badly', async () => {
  const { stripe, control, inbox } = await aStandIn({ settleAfterSeconds: 3600 })
  const good = await stripe.checkout.sessions.create(aCourse())
  expect(await control.pay(good.id, { how: 'sepa_ok' })).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
  await control.advanceClock(3599)
  expect((await stripe.checkout.sessions.retrieve(good.id)).payment_status).toBe('unpaid')
  await control.advanceClock(60)
  expect((await stripe.checkout.sessions.retrieve(good.id)).payment_status).toBe('paid')
  expect(inbox.types().at(-1)).toBe('checkout.session.async_payment_succeeded')

  const bad = await stripe.checkout.sessions.create(aCourse())
  await control.pay(bad.id, { how: 'sepa_fail' })
  await control.settle(bad.id, 'failed')
  const session = await stripe.checkout.sessions.retrieve(bad.id, whole)
  expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
  expect(session.payment_intent).toMatchObject({
    status: 'requires_payment_method',
    latest_charge: { status: 'failed' },
  })
  expect(inbox.types().at(-1)).toBe('checkout.session.async_payment_failed')
  await expect(control.settle(bad.id, 'succeeded')).rejects.toThrow(/undecided/)
})

test('a SEPA debit that nobody decides is decided after its seconds', async () => {
  const { stripe, control } = await aStandIn({ settleAfterSeconds: 1 })
  const { id } = await stripe.checkout.sessions.create(aCourse())
  await control.pay(id, { how: 'sepa_ok' })
  await expect
    .poll(async () => (await stripe.checkout.sessions.retrieve(id)).payment_status, { timeout: 4000 })
    .toBe('paid')
})

test('a session without SEPA refuses a debit', async () => {
  const { stripe, control } = await aStandIn()
  const { id, payment_method_types: methods } = await stripe.checkout.sessions.create(
    aCourse({ excluded_payment_method_types: ['sepa_debit'] }),
  )
  expect(methods).toEqual(['card'])
  await expect(control.pay(id, { how: 'sepa_ok' })).rejects.toThrow(/sepa_debit/)
})

test('an order of nothing completes without a payment', async () => {
  const { stripe, control } = await aStandIn()
  const { id } = await stripe.checkout.sessions.create(aCourse({ line_items: [aLine('Omaggio', 0)] }))
  const paid = await control.pay(id, { how: 'card' })
  expect(paid).toMatchObject({ status: 'complete', payment_status: 'no_payment_required', payment_intent: null })
})

test('a session is paid once, however many try', async () => {
  const { stripe, control } = await aStandIn()
  const { id } = await stripe.checkout.sessions.create(aCourse())
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => control.pay(id, { how: 'card' })))
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
  expect((await stripe.charges.list()).data).toHaveLength(1)
})

test('a bank that asked and was answered shows on the charge', async () => {
  const { stripe, control } = await aStandIn()
  const { id } = await stripe.checkout.sessions.create(aCourse())
  await control.pay(id, { how: '3ds' })
  const [charge] = (await stripe.charges.list()).data
  expect(charge?.payment_method_details?.card?.three_d_secure).toMatchObject({ result: 'authenticated' })
})
