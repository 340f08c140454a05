// First: it sets where Stripe is, before the product reads its settings.
import { atTheCashier, filled, hearAtTheDoor, read, typed } from '#tests/helpers/cashier.ts'
import { expect, test } from 'vitest'
import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { aFirm } from '#tests/helpers/firms.ts'
import { aPlace, aWare, anOpenOrder, coursesOf, standing } from '#tests/helpers/orders.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { stripeWorld } from '#tests/helpers/stand-in.ts'
import { statementsOf } from '#tests/helpers/statements.ts'
import { visit } from '#tests/helpers/visit.ts'

await hearAtTheDoor()

test('a visitor signs in first and comes back; an empty basket goes back to the basket', async () => {
  const cookie = await filled([(await aWare({ kind: 'course' })).productId])
  const answer = await visit('/carrello/cassa', { cookie })
  expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/accedi?next=%2Fcarrello%2Fcassa'])
  const empty = await visit('/en/basket/checkout', { as: await aPerson() })
  expect([empty.status, empty.headers.get('Location')]).toEqual([303, '/en/basket'])
})

test('the cashier shows what is ordered, how VAT divides, the terms, and a button that says it binds', async () => {
  const [course, place] = [await aWare({ kind: 'course' }), await aPlace()]
  const { page } = await atTheCashier([course.productId, place.productId], await aPerson())
  for (const words of [
    'Corso per te',
    'Un posto in aula',
    'Totale, IVA inclusa: 539,00 €',
    'imponibile 441,80 € e IVA 22% 97,20 €',
    'resta aperto senza scadenza',
    'puoi recedere entro 14 giorni',
    'Ordine con obbligo di pagare',
  ])
    expect(page).toContain(words)
  for (const box of ['terms', 'digitalStart', 'digitalLoss', 'serviceStart'])
    expect(page).toMatch(new RegExp(`<input[^>]*name="${box}"(?![^>]*checked)[^>]*>`))
  expect(page).not.toMatch(/name="(?:cents|price|amount|quantity|total)/)
})

test('a form without script ends on the payment page, and after paying the thank-you page shows the truth', async () => {
  const [buyer, ware] = [await aPerson(), await aWare({ kind: 'course' })]
  const { send } = await atTheCashier([ware.productId], buyer)
  const answer = await send()
  expect(answer.status).toBe(303)
  expect(answer.headers.get('Location')).toContain('/c/pay/cs_test_')
  const { id, checkoutSessionId } = await db.order.findFirstOrThrow({ where: { buyerId: buyer.id } })
  expect(await read(await visit(`/ordini/${id}/grazie`, { as: buyer }))).toContain('stiamo aspettando la conferma')
  await stripeWorld.pay(checkoutSessionId!, { how: 'card' })
  const thanks = `/ordini/${id}/grazie?session=${checkoutSessionId}`
  expect(await read(await visit(thanks, { as: buyer }))).toContain('Grazie')
  expect(await coursesOf(buyer)).toEqual([ware.courseId])
  // The session's id alone is no right.
  expect((await visit(thanks, { as: await aPerson() })).status).toBe(404)
  expect((await visit(thanks)).headers.get('Location')).toMatch(/^\/accedi\?next=/)
})

test('what is wrong comes back with 400, all of it at once, and what was typed stays', async () => {
  const { send } = await atTheCashier([(await aWare({ kind: 'course' })).productId], await aPerson())
  const answer = await send({ kind: 'business', company: 'Prova S.r.l.', vatNumber: '12345678901', terms: '' })
  expect(answer.status).toBe(400)
  const page = await read(answer)
  for (const words of [
    'Questa partita IVA non torna',
    'Questo campo serve.',
    'Serve la tua conferma.',
    'value="Prova S.r.l."',
  ])
    expect(page).toContain(words)
})

test('no field of the form can name a price, a quantity or a state', async () => {
  const [buyer, ware] = [await aPerson(), await aWare({ kind: 'course' })]
  const { send } = await atTheCashier([ware.productId], buyer)
  const forged = {
    totalCents: '1',
    unitCents: '-5',
    quantity: '1e9',
    currency: 'jpy',
    state: 'fulfilled',
    buyerId: 'x',
  }
  expect((await send(forged)).status).toBe(303)
  const order = await db.order.findFirstOrThrow({ where: { buyerId: buyer.id }, include: { lines: true } })
  expect([order.totalCents, order.currency, order.state, order.lines[0]!.quantity]).toEqual([
    14_900,
    'eur',
    'pending',
    1,
  ])
})

for (const [what, body] of [
  ['nothing', ''],
  ['a long name', new URLSearchParams({ ...typed, name: 'x'.repeat(5_000) }).toString()],
  ['a NUL', new URLSearchParams({ ...typed, name: 'A\u0000B', shown: '\u0000' }).toString()],
  ['an unknown kind', new URLSearchParams({ ...typed, kind: 'robot' }).toString()],
  ['no form at all', '%%%%\uFFFF'],
] as const)
  test(`a form with ${what} is refused and writes nothing`, async () => {
    const [as, ware] = [await aPerson(), await aWare({ kind: 'course' })]
    const cookie = await filled([ware.productId], as)
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const answer = await visit('/carrello/cassa', { as, cookie, method: 'POST', body, headers })
    expect([400, 409]).toContain(answer.status)
    expect(await db.order.count({ where: { buyerId: as.id } })).toBe(0)
  })

test('a price that changed meanwhile brings the page back with 409 and the new one', async () => {
  const [buyer, ware] = [await aPerson(), await aWare({ kind: 'course' })]
  const { send } = await atTheCashier([ware.productId], buyer)
  await db.price.create({ data: { productId: ware.productId, cents: 9_900, vatBasisPoints: 2200 } })
  const answer = await send()
  expect(answer.status).toBe(409)
  const page = await read(answer)
  expect(page).toContain('qualcosa è cambiato')
  expect(page).toContain('99,00 €')
})

test('who comes second for the last place is told with 409 that it is full, and has ordered nothing', async () => {
  const [buyer, place] = [await aPerson(), await aPlace({ capacity: 1 })]
  const { send } = await atTheCashier([place.productId], buyer)
  await anOpenOrder([place])
  const answer = await send()
  expect(answer.status).toBe(409)
  const page = await read(answer)
  expect(page).toContain('qualcuno è arrivato prima alla cassa')
  expect(page).toContain('Giornata di prova: al completo.')
  expect(await db.order.count({ where: { buyerId: buyer.id } })).toBe(0)
})

test('seats need a firm: the way to one, and back', async () => {
  const [buyer, pack] = [await aPerson(), await aWare({ kind: 'seats' })]
  const { cookie, page } = await atTheCashier([pack.productId], buyer)
  expect(page).toContain('href="/azienda/nuova?next=%2Fcarrello%2Fcassa"')
  expect(page).not.toContain('name="terms"')
  const { firm } = await aFirm({ owner: buyer })
  expect(await read(await visit('/carrello/cassa', { as: buyer, cookie }))).toContain(firm.name)
})

test('an order is its buyer’s: page, payment, cancellation and thanks are not there for others', async () => {
  const [order, stranger] = [await anOpenOrder([await aWare({ kind: 'course' })]), await aPerson()]
  for (const part of ['', '/grazie'])
    expect((await visit(`/ordini/${order.id}${part}`, { as: stranger })).status).toBe(404)
  for (const part of ['pagamento', 'annullamento'])
    expect((await visit(`/ordini/${order.id}/${part}`, { as: stranger, method: 'POST' })).status).toBe(404)
  for (const id of ['nessuno', '00000000-0000-0000-0000-000000000000', "' or 1=1", '%00'])
    expect((await visit(`/ordini/${encodeURIComponent(id)}`, { as: stranger })).status).toBe(404)
  expect((await standing(order.id)).state).toBe('pending')
})

test('an unpaid order is paid on the page that is open already, or cancelled', async () => {
  const order = await anOpenOrder([await aWare({ kind: 'course' })])
  const page = await read(await visit(`/ordini/${order.id}`, { as: order.buyer }))
  expect(page).toContain(`action="/ordini/${order.id}/pagamento"`)
  const pay = await visit(`/ordini/${order.id}/pagamento`, { as: order.buyer, method: 'POST' })
  expect([pay.status, pay.headers.get('Location')]).toEqual([303, expect.stringContaining(`/c/pay/${order.session}`)])
  const cancel = () => visit(`/ordini/${order.id}/annullamento`, { as: order.buyer, method: 'POST' })
  expect([(await cancel()).status, (await cancel()).status]).toEqual([303, 303])
  expect(await read(await visit(`/en/orders/${order.id}`, { as: order.buyer }))).toContain('nothing was charged')
})

test('the list of orders costs the same whatever it holds', async () => {
  const [one, many] = [await aPerson(), await aPerson()]
  await anOpenOrder([await aWare({ kind: 'course' })], one)
  for (let at = 0; at < 3; at++) await anOpenOrder([await aWare({ kind: 'course' })], many)
  const cost = async (as: Person) => (await statementsOf(() => visit('/ordini', { as }))).length
  expect(await cost(many)).toBe(await cost(one))
  const staff = await aPerson({ role: 'staff' })
  const office = async (text: string) =>
    (await statementsOf(() => visit(`/ufficio/ordini?text=${text}`, { as: staff }))).length
  expect(await office('@')).toBe(await office(one.email))
})
