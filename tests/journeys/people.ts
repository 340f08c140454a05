import type { Page } from '@playwright/test'
import { expect, freshAddress, linkIn, mailTo } from './fixtures.ts'

export const demoPassword = 'accademia-demo-2026'
export type Somebody = { name: string; email: string; password: string }

/** Register through the pages, as anybody would: form, mail, link, button, sign-in. Leaves the page signed in. */
export async function register(page: Page, name: string, from = '/registrati', address?: string): Promise<Somebody> {
  const person = {
    name,
    email: address ?? freshAddress(name.split(' ')[0]!.toLowerCase()),
    password: 'quattro parole a caso',
  }
  await page.goto(from)
  await page.getByLabel('Nome e cognome').fill(person.name)
  await page.getByLabel('Indirizzo di posta').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Crea l’account' }).click()
  await expect(page.getByRole('heading', { name: 'Controlla la posta' })).toBeVisible()
  const mail = await mailTo(person.email, /conferma/i)
  await page.goto(linkIn(mail, /\/registrati\/conferma/))
  await page.getByRole('button', { name: 'Sì, confermo' }).click()
  if (new URL(page.url()).pathname === '/accedi') await signIn(page, person.email, person.password)
  return person
}

/** Sign in through the form. Leaves the page where the product sends the person. */
export async function signIn(page: Page, email: string, password = demoPassword) {
  if (new URL(page.url(), 'http://none').pathname !== '/accedi') await page.goto('/accedi')
  await page.getByLabel('Indirizzo di posta').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Accedi' }).click()
  await page.waitForURL((url) => url.pathname !== '/accedi')
}
