import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'

/** Move the focus with the Tab key alone until it is on a link or button of that name, as somebody without a mouse does. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if (name.test((await page.locator(':focus').textContent()) ?? '')) return
  }
  throw new Error(`No Tab leads to ${name}`)
}

async function follow(page: Page, name: RegExp) {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

test('a course is found by a misspelt word, its free lesson read, its dates seen: with the keyboard alone', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto('/corsi')

  await test.step('the word is misspelt and understood', async () => {
    await page.getByRole('searchbox').focus()
    await page.keyboard.type('comunicazzione')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/cerca\?q=comunicazzione$/)
    await expect(page.getByText('Ecco quello che c’è per')).toBeVisible()
    await expect(page.locator('mark').first()).toBeVisible()
    await page.getByRole('searchbox').fill('cascta')
    await page.getByRole('searchbox').press('Enter')
    await expect(page).toHaveURL('/cerca?q=cascta')
    // Axe waits for a timer, which never comes where scripts are off; what it would read there is the same page.
    if (javaScriptEnabled) await expectAccessible(page, '/cerca?q=cascta')
    await expect(page.getByRole('heading', { level: 2, name: 'Corsi' })).toBeVisible()
  })

  await test.step('the course and its free lesson', async () => {
    await follow(page, /^La cascata: dal capo/)
    await expect(page).toHaveURL('/corsi/la-cascata')
    await follow(page, /Leggi la prima lezione/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('La prima tessera')
  })

  await test.step('what people ask opens to its answer, and the dates say how many places are left', async () => {
    await page.goto('/corsi/la-cascata')
    await tabTo(page, /Quanto tempo porta via/)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Cinque lezioni da nove o dieci minuti')).toBeVisible()
    await page.goto('/corsi/la-cascata')
    await follow(page, /La cascata, una giornata in aula/)
    await expect(page).toHaveURL('/date/cascade-bologna')
    await expect(page.getByText('Sala Portico')).toBeVisible()
  })
})

test('courses are chosen by what one needs, and the choice can be passed on and taken back', async ({ page }) => {
  await page.goto('/corsi')
  await page.getByRole('checkbox', { name: /Titolari/ }).check()
  await page.getByRole('checkbox', { name: /Anche in aula/ }).check()
  await page.getByRole('button', { name: 'Mostra i corsi' }).click()
  await expect(page).toHaveURL('/corsi?role=owner&format=classroom')
  await expect(page.getByRole('heading', { level: 3, name: /La cascata/ })).toBeVisible()
  await page.getByRole('link', { name: 'Togli «Titolari»' }).click()
  await expect(page).toHaveURL('/corsi?format=classroom')
  await page.goto('/corsi?need=complaints')
  await expect(page.getByText('Nessun corso mette insieme')).toBeVisible()
})
