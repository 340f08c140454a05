import { expect, expectAccessible, test } from './fixtures.ts'

const address = '/dev/lesson-parts'

for (const scheme of ['light', 'dark'] as const)
  test(`the parts of a lesson are accessible and fit the screen in the ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(scheme === 'dark' ? `/en${address}` : address)
    await page.locator('button.term').first().click()
    await expectAccessible(page, /lesson-parts$/)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBeLessThanOrEqual(0)
  })
