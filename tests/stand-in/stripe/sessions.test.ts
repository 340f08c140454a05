import { expect, test } from 'vitest'
import { aCourse, aLine, aStandIn, refusalOf, sdkFor, type SessionParams } from './test-world.ts'

const nowPlus = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * 60

test('a session opens with everything the product asked for', async () => {
  const { stripe, standIn } = await aStandIn()
  const wanted = aCourse({ expires_at: nowPlus(35), line_items: [aLine('Corso', 9900), aLine('Libro', 1250, 3)] })
  const session = await stripe.checkout.sessions.create(wanted)
  expect(session).toMatchObject({
    status: 'open',
    payment_status: 'unpaid',
    payment_intent: null,
    amount_total: 9900 + 3 * 1250,
    currency: 'eur',
    client_reference_id: 'order-1',
    metadata: { order_id: 'order-1' },
    expires_at: wanted.expires_at,
    success_url: 'http://localhost:3000/ordine?sessione={CHECKOUT_SESSION_ID}',
    url: `${standIn.url}/c/pay/${session.id}`,
    livemode: false,
  })
  expect(session).not.toHaveProperty('line_items')
  const lines = await stripe.checkout.sessions.listLineItems(session.id)
  expect(lines.data.map(({ description, quantity, amount_total }) => [description, quantity, amount_total])).toEqual([
    ['Corso', 1, 9900],
    ['Libro', 3, 3750],
  ])
})

const wrongSessions: [string, Partial<SessionParams> & { payment_method_types?: string[] }, object][] = [
  ['29 minutes to live', { expires_at: nowPlus(29) }, { param: 'expires_at' }],
  ['25 hours to live', { expires_at: nowPlus(25 * 60) }, { param: 'expires_at' }],
  ['a stale ui_mode', { ui_mode: 'hosted' }, { param: 'ui_mode' }],
  [
    'a parameter that is gone',
    { payment_method_types: ['card'] },
    { code: 'parameter_unknown', param: 'payment_method_types' },
  ],
  ['49 cents', { line_items: [aLine('Penna', 49)] }, { code: 'amount_too_small' }],
  ['no lines', { line_items: [] }, { param: 'line_items' }],
  ['a negative price', { line_items: [aLine('Corso', -1)] }, { param: 'line_items[0][price_data][unit_amount]' }],
  ['a fraction of a cent', { line_items: [aLine('Corso', 99.5)] }, { param: 'line_items[0][price_data][unit_amount]' }],
  ['no quantity', { line_items: [{ ...aLine('Corso', 100), quantity: undefined }] }, { param: 'line_items[0]' }],
  ['a quantity of zero', { line_items: [aLine('Corso', 100, 0)] }, { param: 'line_items[0][quantity]' }],
  ['a nameless product', { line_items: [aLine('', 100)] }, { code: 'parameter_invalid_empty' }],
  ['a price nobody made', { line_items: [{ price: 'price_none', quantity: 1 }] }, { code: 'resource_missing' }],
  ['two currencies', { currency: 'usd' }, { param: 'line_items' }],
  ['no way back', { success_url: undefined }, { param: 'success_url', code: 'parameter_missing' }],
  ['a way back by script', { success_url: 'javascript:alert(1)' }, { code: 'url_invalid' }],
  ['no mode', { mode: undefined }, { param: 'mode', code: 'parameter_missing' }],
  ['a long metadata value', { metadata: { note: 'x'.repeat(501) } }, { param: 'metadata[note]' }],
  [
    '51 metadata keys',
    { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v'])) },
    { param: 'metadata' },
  ],
  ['a wrong e-mail', { customer_email: 'nobody' }, { code: 'email_invalid' }],
  [
    'codes and discounts',
    { allow_promotion_codes: false, discounts: [{ coupon: 'x' }] },
    { param: 'allow_promotion_codes' },
  ],
  ['a coupon nobody made', { discounts: [{ coupon: 'x' }] }, { code: 'resource_missing' }],
  ['automatic tax', { automatic_tax: { enabled: true } }, { param: 'automatic_tax' }],
]

test.for(wrongSessions)('a session with %s is refused', async ([, changes, refusal]) => {
  const { stripe } = await aStandIn()
  const call = stripe.checkout.sessions.create(aCourse(changes))
  expect(await refusalOf(call)).toMatchObject({ type: 'StripeInvalidRequestError', ...refusal })
  expect((await stripe.checkout.sessions.list()).data).toEqual([])
})

test('only an open session can be expired, and that is told', async () => {
  const { stripe, control, inbox } = await aStandIn()
  const open = await stripe.checkout.sessions.create(aCourse())
  expect(await stripe.checkout.sessions.expire(open.id)).toMatchObject({ status: 'expired', url: null })
  const paid = await stripe.checkout.sessions.create(aCourse())
  await control.pay(paid.id, { how: 'card' })
  expect(await refusalOf(stripe.checkout.sessions.expire(paid.id))).toMatchObject({ statusCode: 400 })
  await control.idle()
  expect(inbox.types()).toContain('checkout.session.expired')
})

test('the clock expires what is due, and nothing else', async () => {
  const { stripe, control, inbox } = await aStandIn()
  const soon = await stripe.checkout.sessions.create(aCourse({ expires_at: nowPlus(35) }))
  const late = await stripe.checkout.sessions.create(aCourse({ expires_at: nowPlus(120) }))
  await control.advanceClock(36 * 60)
  expect((await stripe.checkout.sessions.retrieve(soon.id)).status).toBe('expired')
  expect((await stripe.checkout.sessions.retrieve(late.id)).status).toBe('open')
  expect(inbox.types()).toEqual(['checkout.session.expired'])
})

test('what is not built says so, what is not Stripe is not there, and other versions are refused', async () => {
  const { stripe, standIn } = await aStandIn()
  expect(await refusalOf(stripe.customers.create({ name: 'Ada' }))).toMatchObject({ statusCode: 501 })
  expect(await refusalOf(stripe.checkout.sessions.create(aCourse({ mode: 'subscription' })))).toMatchObject({
    statusCode: 501,
  })
  expect(
    await refusalOf(stripe.checkout.sessions.create(aCourse({ phone_number_collection: { enabled: true } }))),
  ).toMatchObject({ statusCode: 501 })
  expect(await refusalOf(stripe.rawRequest('GET', '/v1/nothing'))).toMatchObject({ statusCode: 404 })
  const older = sdkFor(standIn.port, { apiVersion: '2025-01-27.acacia' as '2026-10-28.endive' })
  expect(await refusalOf(older.checkout.sessions.list())).toMatchObject({ statusCode: 400 })
  const headers = { authorization: 'Bearer sk_live_x', 'stripe-version': '2026-10-28.endive' }
  expect((await fetch(`${standIn.url}/v1/events`, { headers })).status).toBe(401)
  expect((await fetch(`${standIn.url}/v1/events`)).status).toBe(401)
})

test('products and prices can be made, listed and sold', async () => {
  const { stripe } = await aStandIn()
  const product = await stripe.products.create({ name: 'Manuale', metadata: { isbn: '978' } })
  const price = await stripe.prices.create({ product: product.id, currency: 'eur', unit_amount: 1500 })
  const session = await stripe.checkout.sessions.create(aCourse({ line_items: [{ price: price.id, quantity: 2 }] }))
  expect(session.amount_total).toBe(3000)
  expect((await stripe.prices.list({ product: product.id })).data.map(({ id }) => id)).toEqual([price.id])
  expect((await stripe.prices.retrieve(price.id, { expand: ['product'] })).product).toMatchObject({ name: 'Manuale' })
  expect((await stripe.products.list({ active: true })).data.map(({ name }) => name)).toEqual(['Manuale'])
})
