import { expect, expectAccessible, test } from './fixtures.ts'
import { register, signIn } from './people.ts'

test('somebody registers, confirms by mail, signs out and in again', async ({ page }) => {
  const person = await register(page, 'Ada Prova')
  await page.goto('/account')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ada Prova')
  await expectAccessible(page, '/account')
  await page.getByRole('button', { name: 'Esci', exact: true }).click()
  await page.goto('/account')
  await expect(page).toHaveURL(/\/accedi\?next=%2Faccount/)
  await signIn(page, person.email, person.password)
  await expect(page).toHaveURL(/\/account$/)
})
