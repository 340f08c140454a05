import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** A group of the samples page. */
export const group = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Open the samples page and wait until its script has taken over: menus are buttons from then on. */
export async function openSamples(page: Page, path = '/dev/pieces') {
  await page.goto(path)
  await expect(page.getByRole('tab').first()).toBeVisible()
}
