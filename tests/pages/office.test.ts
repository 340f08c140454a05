// First: it sets where Stripe is, before the product reads its settings.
import { hearAtTheDoor, hook, read } from '#tests/helpers/cashier.ts'
import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aWare, anOpenOrder } from '#tests/helpers/orders.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { stripeWorld } from '#tests/helpers/stand-in.ts'
import { visit } from '#tests/helpers/visit.ts'

await hearAtTheDoor()

test('the office finds an order by number, mail and state, and only the office', async () => {
  const [order, staff] = [await anOpenOrder([await aWare({ kind: 'course' })]), await aPerson({ role: 'staff' })]
  for (const query of [
    `text=${order.number}`,
    `text=${order.buyer.email.slice(0, 8)}`,
    `text=${order.number}&state=pending`,
  ])
    expect(await read(await visit(`/ufficio/ordini?${query}`, { as: staff }))).toContain(`/ufficio/ordini/${order.id}`)
  expect(await read(await visit(`/ufficio/ordini?text=${order.number}&state=refunded`, { as: staff }))).toContain(
    'Nessun ordine',
  )
  for (const path of ['', '/ordini', `/ordini/${order.id}`, `/ordini/${order.id}/rimborso`, '/avvisi']) {
    expect((await visit(`/ufficio${path}`, { as: staff })).status).toBe(200)
    expect((await visit(`/ufficio${path}`, { as: order.buyer })).status).toBe(403)
    expect((await visit(`/ufficio${path}`)).status).toBe(302)
  }
})

test('from every page of the office one comes to all its places, and sees where one is', async () => {
  const staff = await aPerson({ role: 'staff' })
  const html = await read(await visit('/ufficio/richieste', { as: staff }))
  const places = /<nav class="places".*?<\/nav>/s.exec(html)![0]
  expect([...places.matchAll(/href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
    '/ufficio',
    '/ufficio/richieste',
    '/ufficio/ordini',
    '/ufficio/persone',
    '/ufficio/avvisi',
  ])
  expect(places.match(/<a [^>]*aria-current="page"[^>]*>/g)).toEqual([
    expect.stringContaining('href="/ufficio/richieste"'),
  ])
})

test('the office refunds with a reason and a confirmation, once', async () => {
  const [order, staff] = [await anOpenOrder([await aWare({ kind: 'course' })]), await aPerson({ role: 'staff' })]
  const refund = (form: Record<string, string>) => visit(`/ufficio/ordini/${order.id}/rimborso`, { as: staff, form })
  const wish = { reason: 'Ci ha ripensato', confirm: 'on' }
  expect((await refund(wish)).status).toBe(409)
  await stripeWorld.pay(order.session, { how: 'card' })
  expect((await refund({ reason: 'Prova' })).status).toBe(400)
  expect((await refund({ confirm: 'on' })).status).toBe(400)
  expect((await refund(wish)).status).toBe(303)
  const again = await refund(wish)
  expect([again.status, (await read(again)).includes('già stato chiesto')]).toEqual([409, true])
  expect((await visit(`/ufficio/ordini/${order.id}/rimborso`, { as: order.buyer, form: wish })).status).toBe(403)
  expect(await read(await visit(`/ufficio/ordini/${order.id}`, { as: staff }))).toContain('Ci ha ripensato')
})

test('a notice is seen once, and is not for others', async () => {
  const [staff, stranger] = [await aPerson({ role: 'staff' }), await aPerson()]
  const { id } = await db.notice.create({ data: { kind: 'paid-twice', about: { order: 'x', number: 7 } } })
  expect(await read(await visit('/ufficio', { as: staff }))).toContain('pagato due volte')
  expect((await visit(`/ufficio/avvisi/${id}`, { as: stranger, method: 'POST' })).status).toBe(403)
  expect((await visit(`/ufficio/avvisi/${id}`, { as: staff, method: 'POST' })).status).toBe(303)
  expect((await visit('/ufficio/avvisi/nessuno', { as: staff, method: 'POST' })).status).toBe(404)
  expect(await db.notice.findUniqueOrThrow({ where: { id } })).toMatchObject({ seenById: staff.id })
})

test('the webhook answers 400 to what is not Stripe’s, and only counts those: good ones always pass', async () => {
  const statuses: number[] = []
  for (let at = 0; at < 25; at++) statuses.push((await hook('{}', 't=1,v1=00')).status)
  expect([statuses[0], statuses.at(-1)]).toEqual([400, 429])
  const body = JSON.stringify({
    id: 'evt_1',
    object: 'event',
    type: 'customer.created',
    livemode: false,
    api_version: '2026-10-28.endive',
    data: { object: { id: 'cus_1' } },
  })
  const at = Math.floor(Date.now() / 1000)
  const good = `t=${at},v1=${createHmac('sha256', 'whsec_local').update(`${at}.${body}`).digest('hex')}`
  expect((await hook(body, good)).status).toBe(200)
})
