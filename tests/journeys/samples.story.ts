import { expect, expectAccessible, test } from './fixtures.ts'
import { group, openSamples } from './samples.ts'

for (const scheme of ['light', 'dark'] as const)
  test(`the samples are accessible and fit the screen in the ${scheme}, in both languages`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    for (const path of ['/dev/pieces', '/en/dev/pieces']) {
      await openSamples(page, path)
      await expectAccessible(page, path)
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    }
  })

test.describe(() => {
  test.use({ javaScriptEnabled: false })
  test('before the script, or without it, every piece is something that works', async ({ page }) => {
    const answer = await page.goto('/dev/pieces')
    expect(await answer?.text()).not.toMatch(/<[^>]+\sstyle=/)
    await expect(group(page, 'Finestra di dialogo').getByRole('link', { name: 'Apri' })).toBeVisible()
    await group(page, 'Menu').getByText('Azioni').click()
    await expect(group(page, 'Menu').getByRole('link', { name: 'Apri la lezione' })).toBeVisible()
    const list = group(page, 'Scelta con ricerca').getByRole('combobox', { name: 'Formatore', exact: true })
    await list.selectOption('Ada Conti')
    for (const text of ['Il testo della lezione.', 'Quello che è stato pubblicato finora.'])
      await expect(group(page, 'Schede').getByText(text)).toBeVisible()
    await expect(page.getByRole('tab')).toHaveCount(0)
    await group(page, 'Scelta con ricerca').getByRole('button', { name: 'Invia' }).click()
    await page.waitForURL((url) => url.searchParams.get('trainer') === 'ada-conti')
  })
})
