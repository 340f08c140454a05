import { expect, test } from './fixtures.ts'

const address = '/dev/lesson-parts'

test('tabs are walked with arrows, and on paper every panel and every fold is open', async ({ page }) => {
  await page.goto(address)
  await page.getByRole('tab', { name: 'Al telefono' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Di persona' })).toBeFocused()
  await expect(page.getByText('Posa quello che hai in mano')).toBeVisible()
  await expect(page.getByText('Comincia dal nome')).toBeHidden()
  await page.keyboard.press('End')
  await expect(page.getByRole('tabpanel', { name: 'Per iscritto' })).toContainText('Un fatto nella prima riga')
  await page.emulateMedia({ media: 'print' })
  for (const said of [
    'Comincia dal nome',
    'Posa quello che hai in mano',
    'La frase completa dura',
    'Il telefono squilla',
  ])
    await expect(page.getByText(said)).toBeVisible()
})

test('a word is opened and closed with keys, a place of a picture leads to its text, folds open', async ({ page }) => {
  await page.goto(address)
  const word = page.getByRole('button', { name: 'cliente interno' })
  await word.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Il collega che per lavorare bene')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('Il collega che per lavorare bene')).toBeHidden()
  await page.getByRole('link', { name: '2. L’ora' }).press('Enter')
  await expect(page.locator('.spot:target')).toContainText('non «appena puoi»')
  await page.locator('summary', { hasText: 'E se non ho tempo?' }).press('Enter')
  await expect(page.getByText('La frase completa dura')).toBeVisible()
})

test('nothing is asked of another host before one says so; a chapter and a speed are chosen on the page', async ({
  page,
}) => {
  const elsewhere: string[] = []
  await page.route(
    (url) => url.hostname !== 'localhost' && url.hostname !== '127.0.0.1',
    (route) => {
      elsewhere.push(new URL(route.request().url()).hostname)
      return route.fulfill({ contentType: 'text/html', body: '<title>Altrove</title>' })
    },
  )
  await page.goto(address)
  await page.getByLabel('Velocità').selectOption('1.5')
  const video = page.locator('video')
  await page.getByRole('link', { name: 'L’ultima tessera' }).click()
  await expect.poll(() => video.evaluate((one: HTMLVideoElement) => one.playbackRate)).toBe(1.5)
  expect(page.url()).not.toContain('.mp4')
  expect(elsewhere).toEqual([])
  await page.getByRole('button', { name: 'Mostra il video' }).click()
  await expect(page.frameLocator('iframe[title="Un video di un altro sito"]').locator('title')).toHaveCount(1)
  expect(elsewhere).toEqual(['www.youtube-nocookie.com'])
})
