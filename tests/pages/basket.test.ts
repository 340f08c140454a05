import '#tests/helpers/open-shop.ts'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { visit } from '#tests/helpers/visit.ts'
import { aCourseOnSale, aPlaceOnSale, aSeatPackOnSale } from '#tests/helpers/wares.ts'

type As = Parameters<typeof visit>[1]

/** Put something in as a browser would; gives the Cookie header it would send afterwards. */
async function add(product: string, quantity = '1', by: As = {}) {
  const answer = await visit('/carrello', { ...by, form: { product, quantity } })
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]!)
  return { answer, cookie: cookies.join('; ') }
}
/** The page as a reader sees it: without tags, entities of React undone. */
const read = async (answer: Response) =>
  (await answer.text())
    .replace(/<!-- -->/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/\u00A0/g, ' ')
const basket = async (cookie: string, address = '/carrello') => read(await visit(address, { cookie }))

test('the window shows each thing with its price in words and a form, the same bytes for everybody', async () => {
  const [course, pack, place] = [await aCourseOnSale(), await aSeatPackOnSale(), await aPlaceOnSale()]
  const answer = await visit('/negozio', { as: await aPerson({ name: 'Nessuno Inparticolare' }) })
  expect(answer.headers.get('Cache-Control')).toBe('public, s-maxage=300')
  const page = await read(answer)
  for (const id of [course, pack, place.productId]) expect(page).toContain(`name="product" value="${id}"`)
  for (const words of ['149,00 €', '595,00 €', 'IVA 22% inclusa', '5 licenze', '119,00 € a persona'])
    expect(page).toContain(words)
  expect(page).not.toContain('Nessuno Inparticolare')
  expect(await read(await visit('/en/shop'))).toContain('€149.00')
})

test('a visitor puts things in and finds them again by a cookie that scripts cannot read', async () => {
  const pack = await aSeatPackOnSale(59_500)
  const { answer, cookie } = await add(pack, '2')
  expect(answer.status).toBe(303)
  expect(answer.headers.get('Location')).toBe(`/carrello?added=${pack}`)
  const [id, flag] = answer.headers.getSetCookie()
  expect(id).toMatch(/^basket-id=[\w-]{32}; Path=\/; Max-Age=2592000; SameSite=Lax; HttpOnly$/)
  expect(flag).toBe('basket=yes; Path=/; Max-Age=2592000; SameSite=Lax')
  const page = await basket(cookie, `/carrello?added=${pack}`)
  for (const words of ['È nel carrello: Cinque licenze', '1.190,00 €', '10 licenze in tutto', '214,59 €', '975,41 €'])
    expect(page).toContain(words)
  expect(page).toContain('href="/carrello/cassa"')
  expect(await basket(cookie, '/en/basket')).toContain('€1,190.00')
  expect(await basket('')).toContain('Il carrello è vuoto.')
})

test('the frame learns the count from its own small address', async () => {
  const { cookie } = await add(await aSeatPackOnSale(), '3')
  expect(await (await visit('/account/me.json', { cookie })).json()).toEqual({ name: null, basket: 3, places: [] })
  const someone = { name: null, basket: 0, places: [] }
  expect(await (await visit('/account/me.json', { cookie: `basket-id=${'a'.repeat(32)}` })).json()).toEqual(someone)
  expect(await (await visit('/account/me.json', { cookie: "basket-id=' or 1=1 --" })).json()).toEqual(someone)
})

test('what nobody could mean is answered 400, and what was typed stays', async () => {
  const pack = await aSeatPackOnSale()
  for (const typed of ['-3', '0', '2.5', '1e3', 'tanti', '', '99999999999999999999', '201', ' 7x ']) {
    const { answer } = await add(pack, typed)
    const page = await read(answer)
    expect([typed, answer.status]).toEqual([typed, 400])
    expect(page).toMatch(/<input[^>]*aria-invalid="true"[^>]*name="quantity"/)
    expect(page).toContain(typed ? `name="quantity" value="${typed}"` : 'Questo campo serve.')
  }
})

test('forged and unfinished forms get a sentence, never a basket and never a 500', async () => {
  const bodies: [Record<string, string>, number][] = [
    [{ product: 'inventato', quantity: '1' }, 404],
    [{ product: 'x'.repeat(5_000), quantity: '1' }, 404],
    [{ product: 'un\u0000nulla', quantity: 'x' }, 404],
    [{ product: 'un\u0000nulla', quantity: '1' }, 404],
    [{ product: '', quantity: '1' }, 404],
    [{ quantity: '1' }, 404],
    [{}, 404],
  ]
  for (const [form, status] of bodies) {
    const answer = await visit('/carrello', { form })
    expect([form, answer.status]).toEqual([form, status])
    expect(await read(answer)).toContain('Questo prodotto non esiste')
    expect(answer.headers.getSetCookie()).toEqual([])
  }
  const broken = await visit('/carrello', { body: 'niente', headers: { 'Content-Type': 'multipart/form-data' } })
  expect(broken.status).toBe(404)
  const foreign = await visit('/carrello', {
    form: { product: await aCourseOnSale(), quantity: '1' },
    headers: { Origin: 'https://evil.example' },
  })
  expect(foreign.status).toBe(403)
})

test('more than a hundred seats is a quotation, more than the room a refusal, both with the form to try again', async () => {
  const [pack, place] = [await aSeatPackOnSale(), await aPlaceOnSale({ capacity: 4 })]
  const many = await add(pack, '21')
  expect(many.answer.status).toBe(409)
  const page = await read(many.answer)
  expect(page).toContain('Oltre le cento licenze facciamo un preventivo')
  expect(page).toMatch(/<input[^>]*value="21"/)
  const tooMany = await add(place.productId, '5')
  expect(tooMany.answer.status).toBe(409)
  expect(await read(tooMany.answer)).toContain('Sono più dei posti che ha la sala')
})

test('a course somebody has already is refused with the reason', async () => {
  const course = await aCourseOnSale()
  const { courseId } = await db.product.findUniqueOrThrow({ where: { id: course } })
  const person = await aPerson()
  await db.access.create({ data: { userId: person.id, courseId, source: 'office', sourceId: 'prova' } })
  const { answer } = await add(course, '1', { as: person })
  expect(answer.status).toBe(409)
  expect(await read(answer)).toContain('Questo corso è già tuo')
})

test('a line is changed, taken out and put back by plain forms', async () => {
  const pack = await aSeatPackOnSale()
  const { cookie } = await add(pack, '2')
  const change = (quantity: string) => visit(`/carrello/${pack}`, { cookie, form: { quantity } })
  const changed = await change('4')
  expect([changed.status, changed.headers.get('Location')]).toEqual([303, '/carrello'])
  expect(await basket(cookie)).toContain('20 licenze in tutto')
  const removed = await change('0')
  expect(removed.headers.get('Location')).toBe(`/carrello?removed=${pack}&was=4`)
  const page = await basket(cookie, removed.headers.get('Location')!)
  expect(page).toContain('Tolto dal carrello: Cinque licenze.')
  expect(page).toContain('Il carrello è vuoto.')
  expect(page).toMatch(/name="quantity" value="4"/)
  await add(pack, '4', { cookie })
  expect(await basket(cookie)).toContain('20 licenze in tutto')
})

test('a wrong quantity on a line keeps what was typed and what was there', async () => {
  const pack = await aSeatPackOnSale()
  const { cookie } = await add(pack, '2')
  for (const [typed, status] of [
    ['-1', 400],
    ['2,5', 400],
    ['100000', 400],
    ['', 400],
    ['21', 409],
  ] as const) {
    const answer = await visit(`/carrello/${pack}`, { cookie, form: { quantity: typed } })
    expect([typed, answer.status]).toEqual([typed, status])
    expect(await read(answer)).toContain(typed ? `name="quantity" value="${typed}"` : 'Questo campo serve.')
  }
  expect(await basket(cookie)).toContain('10 licenze in tutto')
})

test('a line of another basket, or of nothing, is not there', async () => {
  const pack = await aSeatPackOnSale()
  await add(pack, '2')
  const foreign = await visit(`/carrello/${pack}`, { form: { quantity: '5' } })
  expect(foreign.status).toBe(404)
  expect(await read(foreign)).toContain('Questo prodotto non è nel tuo carrello.')
  expect((await visit('/carrello/inventato', { form: { quantity: '5' } })).status).toBe(404)
  expect((await visit('/carrello/inventato')).status).toBe(404)
})

test('what went off sale stays visible, does not count, and can only be taken out', async () => {
  const course = await aCourseOnSale()
  const { cookie } = await add(course)
  await db.product.update({ where: { id: course }, data: { onSale: false } })
  const page = await basket(cookie)
  for (const words of [
    'Non è più in vendita. Non conta nel totale.',
    'Nel carrello non c’è nulla che si possa comprare',
  ])
    expect(page).toContain(words)
  expect(page).not.toContain('href="/carrello/cassa"')
  const again = await add(course, '1', { cookie })
  expect(again.answer.status).toBe(409)
  const title = await read(await visit(`/carrello?added=%3Cscript%3Ealert(1)%3C/script%3E`, { cookie }))
  expect(title).not.toContain('<script>alert')
})
