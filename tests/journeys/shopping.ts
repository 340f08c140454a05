import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'

/** Put a product of the shop window into the basket. */
export async function intoBasket(page: Page, product: string) {
  await page.goto('/negozio')
  await page.locator(`form:has(input[value="${product}"])`).getByRole('button', { name: 'Metti nel carrello' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Carrello' })).toBeVisible()
}

/** From the basket through the order form, as a firm, to the payment page's doorstep: the binding button is pressed last. */
export async function orderAsFirm(page: Page, company: string) {
  await page.goto('/carrello')
  await page.getByRole('link', { name: 'Vai alla cassa' }).click()
  await page.getByLabel('Un’azienda o un professionista con partita IVA').check()
  await page.getByLabel('Ragione sociale').fill(company)
  await page.getByLabel('Partita IVA', { exact: true }).fill('12345678903')
  await page.getByLabel('Via e numero').fill('Via delle Prove 1')
  await page.getByLabel('CAP').fill('40100')
  await page.getByLabel('Comune').fill('Bologna')
  await page.getByLabel('Provincia').fill('BO')
  await page.getByLabel(/Ho letto e accetto le condizioni/).check()
  await page.getByRole('button', { name: 'Ordine con obbligo di pagare' }).click()
}

/** Pay on the simulator's page with a card that works, and come back. */
export async function payByCard(page: Page) {
  await expect(page.getByText('SIMULATORE').first()).toBeVisible()
  await page.getByRole('button', { name: /^Paga .* con carta$/ }).click()
  await page.waitForURL(/\/ordini\/.*\/grazie/)
}
