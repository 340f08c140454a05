import { expect, test } from './fixtures.ts'
import { press, typeInto } from './keyboard.ts'

test('packs of seats go into the basket, their number changes, they are taken out and put back: with the keyboard alone', async ({
  page,
}) => {
  const product = page.locator('form:has(input[value="cascade-cinque-licenze"])')
  const row = page.getByRole('list', { name: 'Nel carrello' }).getByRole('listitem')
  await page.goto('/negozio')

  await test.step('three packs of five go in', async () => {
    await typeInto(page, product.getByRole('textbox'), '3')
    await press(page, product.getByRole('button', { name: 'Metti nel carrello' }))
    await expect(page.getByText(/^È nel carrello/)).toBeVisible()
    await expect(page.getByText('15 licenze in tutto')).toBeVisible()
  })

  await test.step('more than is sold here is refused with a sentence, and what was typed stays to be mended', async () => {
    await typeInto(page, row.getByRole('textbox'), '21')
    await press(page, row.getByRole('button', { name: /^Aggiorna/ }))
    await expect(row.getByRole('textbox')).toHaveValue('21')
    await expect(page.getByText(/Oltre le cento licenze/)).toBeVisible()
    await typeInto(page, row.getByRole('textbox'), '2')
    await page.keyboard.press('Enter')
    await expect(page.getByText('10 licenze in tutto')).toBeVisible()
  })

  await test.step('out, and back with what was there', async () => {
    await press(page, row.getByRole('button', { name: /^Togli/ }), 'Space')
    await expect(page.getByText('Il carrello è vuoto.')).toBeVisible()
    await press(page, page.getByRole('button', { name: 'Rimetti nel carrello' }))
    await expect(row.getByRole('textbox')).toHaveValue('2')
    await press(page, page.getByRole('link', { name: 'Vai alla cassa' }))
    await expect(page).toHaveURL(/\/accedi|\/carrello\/cassa/)
  })
})
