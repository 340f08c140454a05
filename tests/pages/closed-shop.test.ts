import { expect, test } from 'vitest'
import { visit } from '#tests/helpers/visit.ts'
import { aCourseOnSale, aPlaceOnSale } from '#tests/helpers/wares.ts'

test('without a payment key the shop says that it is closed and offers no form', async () => {
  await aCourseOnSale()
  const { courseDateId } = await aPlaceOnSale()
  for (const address of ['/negozio', `/date/${courseDateId}`]) {
    const page = await (await visit(address)).text()
    expect(page).toContain('il negozio è chiuso. Per comprare scrivici a info@example.com')
    expect(page).not.toContain('action="/carrello"')
  }
})

test('a basket that was filled before stays, and says that nothing can be paid now', async () => {
  const answer = await visit('/carrello', { form: { product: await aCourseOnSale(), quantity: '1' } })
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const page = await (await visit('/carrello', { cookie })).text()
  expect(page).toContain('In questo momento non si può pagare online')
  expect(page).not.toContain('href="/carrello/cassa"')
})
