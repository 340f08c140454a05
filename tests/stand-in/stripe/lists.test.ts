import { expect, test } from 'vitest'
import { aCourse, aStandIn, refusalOf } from './test-world.ts'

test('a list is paged forwards and backwards, newest first', async () => {
  const { stripe } = await aStandIn()
  const made: string[] = []
  for (let number = 0; number < 7; number += 1) made.unshift((await stripe.checkout.sessions.create(aCourse())).id)
  const ids = (page: { data: { id: string }[] }) => page.data.map(({ id }) => id)

  const first = await stripe.checkout.sessions.list({ limit: 3 })
  expect([ids(first), first.has_more]).toEqual([made.slice(0, 3), true])
  const last = await stripe.checkout.sessions.list({ limit: 3, starting_after: made[5] })
  expect([ids(last), last.has_more]).toEqual([made.slice(6), false])
  const before = await stripe.checkout.sessions.list({ limit: 3, ending_before: made[5] })
  expect([ids(before), before.has_more]).toEqual([made.slice(2, 5), true])

  const walked: string[] = []
  for await (const session of stripe.checkout.sessions.list({ limit: 2 })) walked.push(session.id)
  expect(walked).toEqual(made)
  const chronological: string[] = []
  for await (const session of stripe.checkout.sessions.list({ limit: 2, ending_before: made[6] }))
    chronological.push(session.id)
  expect(chronological).toEqual(made.slice(0, 6).toReversed())
  expect(await refusalOf(stripe.checkout.sessions.list({ starting_after: 'cs_none' }))).toMatchObject({
    statusCode: 404,
  })
  expect(await refusalOf(stripe.checkout.sessions.list({ limit: 101 }))).toMatchObject({ param: 'limit' })
})

test('lists are narrowed by status, by time and by what they belong to', async () => {
  const { stripe, control } = await aStandIn()
  const paid = await stripe.checkout.sessions.create(aCourse())
  const { payment_intent: intent } = await control.pay(paid.id, { how: 'card' })
  await control.advanceClock(1000)
  const open = await stripe.checkout.sessions.create(aCourse())
  const ids = async (params: object) => (await stripe.checkout.sessions.list(params)).data.map(({ id }) => id)

  expect(await ids({ status: 'open' })).toEqual([open.id])
  expect(await ids({ status: 'complete' })).toEqual([paid.id])
  expect(await ids({ created: { gte: open.created } })).toEqual([open.id])
  expect(await ids({ created: { lt: open.created } })).toEqual([paid.id])
  expect(await ids({ payment_intent: intent })).toEqual([paid.id])
  expect(await refusalOf(stripe.checkout.sessions.list({ customer: 'cus_1' }))).toMatchObject({ statusCode: 501 })
})

test('events are kept, by kind and by whether the webhook took them', async () => {
  const { stripe, control, inbox } = await aStandIn()
  const { id } = await stripe.checkout.sessions.create(aCourse())
  await control.webhooks({ mode: 'drop', types: ['checkout.session.*'] })
  await control.pay(id, { how: 'card' })
  expect(inbox.types()).not.toContain('checkout.session.completed')

  const lost = await stripe.events.list({
    types: ['checkout.session.completed', 'refund.created'],
    delivery_success: false,
  })
  expect(lost.data.map(({ type, pending_webhooks }) => [type, pending_webhooks])).toEqual([
    ['checkout.session.completed', 1],
  ])
  expect((await stripe.events.list({ type: 'charge.*' })).data.map(({ type }) => type)).toEqual(['charge.succeeded'])
  expect((await stripe.events.list({ delivery_success: true })).data).toHaveLength(3)
  expect(await stripe.events.retrieve(lost.data[0]!.id)).toMatchObject({ data: { object: { id } } })

  await control.replay(lost.data[0]!.id)
  expect((await stripe.events.list({ delivery_success: false })).data).toEqual([])
  await control.advanceClock(31 * 24 * 60 * 60)
  expect((await stripe.events.list()).data).toEqual([])
})

test('an expansion that is not there, or too deep, is refused', async () => {
  const { stripe, control } = await aStandIn()
  const { id } = await stripe.checkout.sessions.create(aCourse())
  await control.pay(id, { how: 'card' })
  const expand = (path: string) => refusalOf(stripe.checkout.sessions.retrieve(id, { expand: [path] }))
  expect(await expand('nonsense')).toMatchObject({ statusCode: 400 })
  expect(await expand('status')).toMatchObject({ statusCode: 400 })
  expect(await expand('payment_intent.payment_method')).toMatchObject({ statusCode: 501 })
  expect(await expand('a.b.c.d.e')).toMatchObject({ statusCode: 400 })
  const listed = await stripe.checkout.sessions.list({ expand: ['data.payment_intent.latest_charge'] })
  expect(listed.data[0]?.payment_intent).toMatchObject({ latest_charge: { object: 'charge' } })
})

test('the webhook endpoint is listed with the version it speaks', async () => {
  const { stripe, standIn, inbox } = await aStandIn()
  const endpoints = await stripe.webhookEndpoints.list()
  expect(endpoints.data).toMatchObject([
    { url: inbox.url, api_version: '2026-10-28.endive', enabled_events: ['*'], status: 'enabled' },
  ])
  standIn.setWebhook(null)
  expect((await stripe.webhookEndpoints.list()).data).toEqual([])
})
