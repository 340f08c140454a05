import { expect, test } from 'vitest'
import { aCourse, aStandIn, refusalOf } from './test-world.ts'

test('the same key with the same parameters answers the same again', async () => {
  const { stripe } = await aStandIn()
  const first = await stripe.checkout.sessions.create(aCourse(), { idempotencyKey: 'co:1:1' })
  const second = await stripe.checkout.sessions.create(aCourse(), { idempotencyKey: 'co:1:1' })
  expect(second.id).toBe(first.id)
  expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
  expect(second.lastResponse.headers['idempotent-replayed']).toBe('true')
  expect((await stripe.checkout.sessions.list()).data).toHaveLength(1)
})

test('the same key with other parameters, or at another address, is a conflict', async () => {
  const { stripe } = await aStandIn()
  const key = { idempotencyKey: 'co:1:1' }
  await stripe.checkout.sessions.create(aCourse(), key)
  const conflict = { type: 'StripeIdempotencyError', statusCode: 400 }
  expect(await refusalOf(stripe.checkout.sessions.create(aCourse({ locale: 'en' }), key))).toMatchObject(conflict)
  expect(await refusalOf(stripe.products.create({ name: 'Corso' }, key))).toMatchObject(conflict)
})

test('a refusal by the rules is remembered, a refusal of the shape is not', async () => {
  const { stripe } = await aStandIn()
  const rules = { idempotencyKey: 'rules' }
  const shape = { idempotencyKey: 'shape' }
  const tooEarly = aCourse({ expires_at: 1 })
  const first = await refusalOf(stripe.checkout.sessions.create(tooEarly, rules))
  expect(await refusalOf(stripe.checkout.sessions.create(tooEarly, rules))).toEqual(first)
  expect(await refusalOf(stripe.checkout.sessions.create(aCourse(), rules))).toMatchObject({
    type: 'StripeIdempotencyError',
  })

  await refusalOf(stripe.checkout.sessions.create(aCourse({ locale: 'klingon' as 'it' }), shape))
  expect((await stripe.checkout.sessions.create(aCourse(), shape)).status).toBe('open')
})

test('a key that is in use elsewhere is a conflict for the moment', async () => {
  const { stripe, control } = await aStandIn()
  await control.fault({ kind: 'slow', milliseconds: 150 })
  const key = { idempotencyKey: 'co:1:1' }
  const slow = stripe.checkout.sessions.create(aCourse(), key)
  await new Promise((resolve) => setTimeout(resolve, 50))
  const refusal = await refusalOf(stripe.checkout.sessions.create(aCourse(), key))
  expect(refusal).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' })
  expect((await stripe.checkout.sessions.create(aCourse(), { idempotencyKey: 'co:2:1' })).status).toBe('open')
  expect((await stripe.checkout.sessions.create(aCourse(), { ...key, maxNetworkRetries: 3 })).id).toBe((await slow).id)
})

test('a key is forgotten after a day', async () => {
  const { stripe, control } = await aStandIn()
  const key = { idempotencyKey: 'co:1:1' }
  const first = await stripe.checkout.sessions.create(aCourse(), key)
  await control.advanceClock(24 * 60 * 60 + 1)
  expect((await stripe.checkout.sessions.create(aCourse(), key)).id).not.toBe(first.id)
})
