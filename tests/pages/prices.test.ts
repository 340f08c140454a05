import '#tests/helpers/open-shop.ts'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { basketOf } from '#app/shop/basket.server.ts'
import { cheapestFor } from '#app/shop/cheapest.ts'
import { putOnSale } from '#app/shop/put-on-sale.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { visit } from '#tests/helpers/visit.ts'

const office = { role: 'admin' as const }
const title = { it: 'Merce di prova', en: 'Trial ware' }

const { id: courseId } = await aCourse({ lessons: 1 })

/** A published course with a course for one and a pack of five, and nothing else on sale. */
async function onSale({ one = 14_900, five = 59_500 } = {}) {
  await db.product.updateMany({ data: { onSale: false } })
  for (const offer of [
    { id: 'prezzi-uno', kind: 'course' as const, cents: one },
    { id: 'prezzi-cinque', kind: 'seats' as const, seats: 5, cents: five },
  ])
    await putOnSale(office, { courseId, title, ...offer })
}
const escaped = (text: string) => text.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const textOf = async (answer: Response) => (await answer.text()).replace(/<!-- -->/g, '').replace(/\u00A0/g, ' ')
const ask = async (query: string) => textOf(await visit(`/prezzi${query}`))
const basketIn = (answer: Response) =>
  /basket-id=([\w-]{32})/.exec(answer.headers.getSetCookie().join('\n'))?.[1] ?? null
const take = (people: number | string, basketId?: string | null) =>
  visit('/prezzi', { form: { people: String(people) }, ...(basketId && { cookie: `basket-id=${basketId}` }) })

test('so many people: the cheapest lines, the sum, its VAT apart and what it is for each', async () => {
  await onSale()
  const page = await ask('?people=6')
  for (const words of ['6 persone', '1 × Merce di prova', '149,00 €', '595,00 €', '744,00 €', '124,00 € a persona'])
    expect(page).toContain(words)
  expect(page).toContain('609,84 €')
  expect(page).toContain('134,16 €')
  expect(await ask('?people=7')).toContain('potete essere in 10')
  expect(await textOf(await visit('/en/prices?people=6'))).toContain('€744.00')
})

test('the button puts into the basket exactly what was shown, and the basket charges that sum', async () => {
  await onSale({ one: 12_345, five: 54_321 })
  let basketId: string | null = null
  for (const people of [1, 6, 5, 23, 99, 100, 2]) {
    const answer = await take(people, basketId)
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/carrello'])
    basketId = basketIn(answer) ?? basketId
    const packs = [{ id: 'prezzi-cinque', seats: 5, cents: 54_321, most: 20 }]
    const plan = cheapestFor(people, { one: { id: 'prezzi-uno', cents: 12_345 }, packs })!
    const basket = await basketOf({ basketId, personId: null })
    const inside = basket.lines.map(({ product, quantity, trouble }) => ({ id: product.id, quantity, trouble }))
    const meant = plan.lines.map((line) => ({ ...line, trouble: null }))
    expect(inside.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      meant.toSorted((a, b) => a.id.localeCompare(b.id)),
    )
    expect(basket.totalCents).toBe(plan.totalCents)
  }
})

test('above a hundred people we talk first; the form offers no basket for it', async () => {
  await onSale()
  const page = await ask('?people=101')
  expect(page).toContain('Sopra le 100 persone')
  expect(page).toContain('href="/in-azienda"')
  expect(page).not.toContain('method="post"')
  const answer = await take(101)
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/prezzi'])
})

test('what is no number gets a sentence and stays as it was typed', async () => {
  await onSale()
  for (const typed of ['0', '-3', '2,5', '201', 'dodici', '"><script>', '1e2', '9'.repeat(400)]) {
    const answer = await visit(`/prezzi?${new URLSearchParams({ people: typed })}`)
    const page = await textOf(answer)
    expect(answer.status).toBe(400)
    expect(page).toContain('Scrivi un numero intero da 1 a 200')
    expect(page).toContain(`value="${escaped(typed)}"`)
    expect(page).not.toContain('<script>"')
  }
})

test('without a question the page is the same for everybody, with examples that can be followed', async () => {
  await onSale()
  const answer = await visit('/prezzi')
  expect(answer.headers.get('Cache-Control')).toBe('public, s-maxage=300')
  const page = await textOf(answer)
  for (const people of [1, 5, 10, 20, 50]) expect(page).toContain(`href="/prezzi?people=${people}"`)
  expect(page).toContain('1.190,00 €')
})

test('with nothing on sale, or a course nobody knows, the page still stands', async () => {
  await onSale()
  expect(await ask('?people=5&course=mai')).toContain('595,00 €')
  await db.product.updateMany({ data: { onSale: false } })
  expect(await ask('?people=5')).toContain('nessun corso in vendita')
  expect((await take(5)).headers.get('Location')).toBe('/prezzi')
})
