import { expect, test } from 'vitest'
import type { WebhookRule } from './control.ts'
import { aCourse, aStandIn } from './test-world.ts'

const onlyCompleted = ['checkout.session.completed']

async function aPaymentUnder(rule?: Partial<WebhookRule> & Pick<WebhookRule, 'mode'>, answers: number[] = []) {
  const world = await aStandIn()
  const { id } = await world.stripe.checkout.sessions.create(aCourse())
  world.inbox.answers.push(...answers)
  if (rule) await world.control.webhooks({ types: onlyCompleted, ...rule })
  await world.control.pay(id, { how: 'card' })
  const completed = () => world.inbox.events.filter((event) => event.type === 'checkout.session.completed')
  const delivery = async () => (await world.control.deliveries()).find((one) => onlyCompleted.includes(one.type))
  return { ...world, id, completed, delivery }
}

test('a refused webhook is tried again until it is taken', async () => {
  const { control, completed, delivery, stripe } = await aPaymentUnder(undefined, [200, 200, 200, 500, 503])
  await control.idle()
  expect(completed()).toHaveLength(1)
  expect((await delivery())?.attempts.map(({ status }) => status)).toEqual([500, 503, 200])
  expect((await stripe.events.list({ type: onlyCompleted[0] })).data[0]?.pending_webhooks).toBe(0)
})

test('a webhook that is refused for ever is given up, and stays pending', async () => {
  const { control, delivery, stripe } = await aPaymentUnder(undefined, [200, 200, 200, 500, 500, 500, 500])
  await control.idle()
  expect(await delivery()).toMatchObject({ state: 'given_up' })
  expect((await stripe.events.list({ delivery_success: false })).data.map(({ type }) => type)).toEqual(onlyCompleted)
})

test('a webhook nobody answers is written down as an error', async () => {
  const { standIn, control, stripe } = await aStandIn({ retryDelaysMs: [] })
  standIn.setWebhook('http://127.0.0.1:9/')
  const { id } = await stripe.checkout.sessions.create(aCourse())
  await control.pay(id, { how: 'card' })
  const [delivery] = await control.deliveries()
  expect(delivery).toMatchObject({ state: 'given_up', attempts: [{ status: null, error: expect.any(String) }] })
})

test('drop: never sent', async () => {
  const { control, completed, delivery } = await aPaymentUnder({ mode: 'drop' })
  await control.idle()
  expect(completed()).toEqual([])
  expect(await delivery()).toMatchObject({ state: 'dropped', attempts: [] })
})

test('duplicate: the same event, many times at once', async () => {
  const { completed } = await aPaymentUnder({ mode: 'duplicate', times: 20 })
  expect(completed()).toHaveLength(20)
  expect(new Set(completed().map(({ id }) => id)).size).toBe(1)
})

test('delay: first sent later', async () => {
  const { control, completed } = await aPaymentUnder({ mode: 'delay', milliseconds: 200 })
  expect(completed()).toEqual([])
  await control.idle()
  expect(completed()).toHaveLength(1)
})

test('reorder: two that belong together arrive the wrong way round', async () => {
  const { stripe, control, inbox } = await aStandIn()
  const { id } = await stripe.checkout.sessions.create(aCourse())
  await control.webhooks({ mode: 'reorder', types: ['checkout.session.*'] })
  await control.pay(id, { how: 'sepa_ok' })
  await control.settle(id, 'succeeded')
  expect(inbox.types().filter((type) => type.startsWith('checkout'))).toEqual([
    'checkout.session.async_payment_succeeded',
    'checkout.session.completed',
  ])
})

test.for([
  ['wrong_signature', /No signatures found/],
  ['unsigned', /Unable to extract timestamp/],
  ['old_timestamp', /outside the tolerance/],
  ['altered_body', /No signatures found/],
] as const)('%s: the SDK refuses it every time', async ([mode, reason]) => {
  const { control, completed, delivery, inbox } = await aPaymentUnder({ mode })
  await control.idle()
  expect(completed()).toEqual([])
  expect(inbox.refused).toHaveLength(4)
  for (const refusal of inbox.refused) expect(refusal).toMatch(reason)
  expect((await delivery())?.attempts.map(({ status }) => status)).toEqual([400, 400, 400, 400])
})

test('old_api_version and live change what the event says of itself', async () => {
  const { control, inbox, stripe } = await aPaymentUnder({ mode: 'old_api_version' })
  expect(inbox.events.at(-1)).toMatchObject({ api_version: '2019-12-03', livemode: false })
  await control.webhooks({ mode: 'live' })
  await stripe.checkout.sessions.expire((await stripe.checkout.sessions.create(aCourse())).id)
  await control.idle()
  expect(inbox.events.at(-1)).toMatchObject({ livemode: true, type: 'checkout.session.expired' })
})

test('thin: a notification without an object, which the SDK does not take for an event', async () => {
  const { control, inbox, completed } = await aPaymentUnder({ mode: 'thin' })
  await control.idle()
  expect(completed()).toEqual([])
  expect(inbox.refused).not.toEqual([])
})

test('a rule for each delivery holds until it is cleared; replaying sends the event as it was', async () => {
  const { stripe, control, inbox } = await aStandIn()
  await control.webhooks({ mode: 'drop', count: 'each' })
  const { id } = await stripe.checkout.sessions.create(aCourse())
  await control.pay(id, { how: 'card' })
  expect(inbox.types()).toEqual([])
  await control.clear()
  const [event] = (await stripe.events.list({ type: 'checkout.session.completed' })).data
  await control.replay(event!.id, 3)
  expect(inbox.events.map((one) => one.id)).toEqual([event!.id, event!.id, event!.id])
})

test('clearing releases what a rule held back', async () => {
  const { control, completed } = await aPaymentUnder({ mode: 'reorder', count: 5 })
  expect(completed()).toEqual([])
  await control.clear()
  expect(completed()).toHaveLength(1)
})
