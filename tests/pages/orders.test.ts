// First: it sets where Stripe is, before the product reads its settings.
import { hearAtTheDoor, read } from '#tests/helpers/cashier.ts'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { aPlace, aWare, anOpenOrder } from '#tests/helpers/orders.ts'
import { visit } from '#tests/helpers/visit.ts'

await hearAtTheDoor()

const plain = (html: string) => html.replace(/<!-- -->/g, '')

test('the list says what each order holds, in the language of the page, and how much more there is', async () => {
  const [course, place] = [await aWare({ kind: 'course' }), await aPlace()]
  const { buyer } = await anOpenOrder([course, { ...place, quantity: 2 }])
  const shown = async (address: string) => plain(await read(await visit(address, { as: buyer })))
  expect(await shown('/ordini')).toMatch(/Corso per te<\/span><span> · 2 × Un posto in aula</)
  expect(await shown('/en/orders')).toMatch(/Course for you<\/span><span> · 2 × A place in the room</)
  expect(await shown('/en/orders')).not.toContain('Corso per te')
  const more = [await aWare({ kind: 'course' }), await aPlace(), await aPlace(), await aPlace()]
  await anOpenOrder(more, buyer)
  expect(await shown('/ordini')).toContain('e altri 2 articoli')
  expect(await shown('/en/orders')).toContain('and 2 more')
})

test('an order shows its lines in the language of the page, and on paper the words that were bought', async () => {
  const course = await aWare({ kind: 'course' })
  const { id, buyer } = await anOpenOrder([course])
  await db.product.update({
    where: { id: course.productId },
    data: { title: { it: 'Corso rinominato', en: 'Course renamed' } },
  })
  const bought = plain(await read(await visit(`/ordini/${id}`, { as: buyer })))
  expect(bought).toContain('<span>Corso per te</span>')
  expect(bought).not.toContain('Corso rinominato')
  const english = plain(await read(await visit(`/en/orders/${id}`, { as: buyer })))
  expect(english).toContain('<span class="print:hidden">Course renamed</span>')
  expect(english).toContain('<span class="hidden print:inline" lang="it">Corso per te</span>')
})
