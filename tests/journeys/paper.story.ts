import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { signIn } from './people.ts'

/** How many sheets a page is on paper: each is an object of the file that says so. */
async function sheets(page: Page) {
  const file = (await page.pdf({ preferCSSPageSize: true, format: 'A4' })).toString('latin1')
  return file.match(/\/Type\s*\/Page\b/g)?.length
}

test('an order is one sheet of paper, and says who sold it', async ({ page }) => {
  await signIn(page, 'titolare@demo.example')
  for (const orders of ['/ordini', '/en/orders']) {
    await page.goto(orders)
    await page.locator('main .rows a').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/Ord(?:ine|er) \d/)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('Accademia Dimostrativa')).toBeVisible()
    expect(await sheets(page)).toBe(1)
    await page.emulateMedia({ media: null })
  }
})

test('a lesson is printed with its figures by whoever never scrolled to them', async ({ page }) => {
  await page.goto('/impara/la-cascata/la-prima-tessera', { waitUntil: 'load' })
  const drawn = await page
    .locator('.figure img')
    .evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0))
  expect(drawn).toEqual([true])
})
