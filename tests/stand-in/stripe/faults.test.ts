import { expect, test } from 'vitest'
import { aCourse, aStandIn, refusalOf, sdkFor } from './test-world.ts'

const key = { idempotencyKey: 'co:1:1' }

test.for([
  ['500', 500, 'StripeAPIError'],
  ['409', 409, 'StripeAPIError'],
  ['429', 429, 'StripeRateLimitError'],
] as const)('a %s before the deed: nothing was done, the next call does it', async ([kind, statusCode, type]) => {
  const { stripe, control } = await aStandIn()
  await control.fault({ kind })
  expect(await refusalOf(stripe.checkout.sessions.create(aCourse(), key))).toMatchObject({ statusCode, type })
  expect((await stripe.checkout.sessions.list()).data).toEqual([])
  expect((await stripe.checkout.sessions.create(aCourse(), key)).status).toBe('open')
})

test('a 500 is got over by the SDK that tries again', async () => {
  const { standIn, control } = await aStandIn()
  await control.fault({ kind: '500', count: 2 })
  const stripe = sdkFor(standIn.port, { maxNetworkRetries: 2 })
  expect((await stripe.checkout.sessions.create(aCourse())).status).toBe('open')
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1)
})

test('a connection that is reset after the deed: the same key gives the session that was made', async () => {
  const { stripe, control } = await aStandIn()
  await control.fault({ kind: 'reset', when: 'after', count: 2 }) // the SDK tries a closed connection twice by itself
  const refusal = await refusalOf(stripe.checkout.sessions.create(aCourse(), key))
  expect(refusal.type).toBe('StripeConnectionError')
  const [made] = (await stripe.checkout.sessions.list()).data
  expect((await stripe.checkout.sessions.create(aCourse(), key)).id).toBe(made?.id)
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1)
})

test('a time-out after the deed: the same', async () => {
  const { stripe, control } = await aStandIn()
  await control.fault({ kind: 'timeout', when: 'after' })
  const refusal = await refusalOf(stripe.checkout.sessions.create(aCourse(), { ...key, timeout: 100 }))
  expect(refusal.type).toBe('StripeConnectionError')
  const [made] = (await stripe.checkout.sessions.list()).data
  expect((await stripe.checkout.sessions.create(aCourse(), key)).id).toBe(made?.id)
})

test('a time-out and a reset before the deed: nothing was done', async () => {
  const { stripe, control } = await aStandIn()
  await control.fault({ kind: 'timeout' })
  await refusalOf(stripe.checkout.sessions.create(aCourse(), { ...key, timeout: 100 }))
  await control.fault({ kind: 'reset', count: 2 })
  await refusalOf(stripe.checkout.sessions.create(aCourse(), key))
  expect((await stripe.checkout.sessions.list()).data).toEqual([])
  expect((await stripe.checkout.sessions.create(aCourse(), key)).status).toBe('open')
})

test('a 500 after the deed stays with its key, as at Stripe; the session is there under another', async () => {
  const { stripe, control } = await aStandIn()
  await control.fault({ kind: '500', when: 'after' })
  expect(await refusalOf(stripe.checkout.sessions.create(aCourse(), key))).toMatchObject({ statusCode: 500 })
  expect(await refusalOf(stripe.checkout.sessions.create(aCourse(), key))).toMatchObject({ statusCode: 500 })
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1)
})

test('a fault can be kept for one address', async () => {
  const { stripe, control } = await aStandIn()
  await control.fault({ kind: '429', verb: 'post', path: '/v1/refunds' })
  const { id } = await stripe.checkout.sessions.create(aCourse())
  const { payment_intent: intent } = await control.pay(id, { how: 'card' })
  const refund = () => stripe.refunds.create({ payment_intent: String(intent) })
  expect(await refusalOf(refund())).toMatchObject({ statusCode: 429 })
  expect((await refund()).status).toBe('succeeded')
})

test('the control API refuses what it does not know', async () => {
  const { control, standIn } = await aStandIn()
  await expect(control.fault({ kind: 'flood' as '500' })).rejects.toThrow(/400/)
  await expect(control.pay('cs_none', { how: 'card' })).rejects.toThrow(/No such checkout.session/)
  await expect(control.setWebhook('https://example.com/')).rejects.toThrow(/this machine only/)
  expect((await fetch(`${standIn.url}/control/nonsense`, { method: 'POST' })).status).toBe(404)
  const elsewhere = { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } }
  expect((await fetch(`${standIn.url}/control/clear`, elsewhere)).status).toBe(403)
})
