import { extractText } from 'unpdf'
import { expect, expectAccessible, freshAddress, mailTo, test } from './fixtures.ts'
import { press, typeInto } from './keyboard.ts'

test('a course is found by a misspelt word, its free lesson read, its dates seen, its programme mailed: with the keyboard alone', async ({
  page,
  javaScriptEnabled,
}) => {
  const link = (name: RegExp) => page.getByRole('link', { name }).first()
  await page.goto('/corsi')

  await test.step('the word is misspelt and understood', async () => {
    await typeInto(page, page.getByRole('searchbox'), 'comunicazzione')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/cerca\?q=comunicazzione$/)
    await expect(page.getByText('Ecco quello che c’è per')).toBeVisible()
    await expect(page.locator('mark').first()).toBeVisible()
    await typeInto(page, page.getByRole('searchbox'), 'cascta')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/cerca?q=cascta')
    // Axe waits for a timer, which never comes where scripts are off; what it would read there is the same page.
    if (javaScriptEnabled) await expectAccessible(page, '/cerca?q=cascta')
    await expect(page.getByRole('heading', { level: 2, name: 'Corsi' })).toBeVisible()
  })

  await test.step('the course and its free lesson', async () => {
    await press(page, link(/^La cascata: dal capo/))
    await expect(page).toHaveURL('/corsi/la-cascata')
    await press(page, link(/Leggi la prima lezione/))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('La prima tessera')
  })

  await test.step('what people ask opens to its answer, and the dates say how many places are left', async () => {
    await page.goto('/corsi/la-cascata')
    await press(page, page.locator('summary', { hasText: 'Quanto tempo porta via' }))
    await expect(page.getByText('lezioni da nove o dieci minuti')).toBeVisible()
    await page.goto('/corsi/la-cascata')
    await press(page, link(/La cascata, una giornata in aula/))
    await expect(page).toHaveURL('/date/cascade-bologna')
    await expect(page.getByText('Sala Portico')).toBeVisible()
  })

  await test.step('the programme comes by mail, with its dates and prices in a PDF', async () => {
    const email = freshAddress('programma')
    await page.goto('/corsi/la-cascata')
    const programme = page.getByRole('region', { name: 'Il programma per posta' })
    await typeInto(page, programme.getByLabel('Il tuo indirizzo di posta'), email)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Il programma è in viaggio')).toBeVisible()
    const [file] = (await mailTo(email, /^Il programma di/)).attachments
    expect(file?.mimeType).toBe('application/pdf')
    const { text } = await extractText(new Uint8Array(file!.content as ArrayBuffer), { mergePages: true })
    for (const said of ['La prima tessera', 'Sala Portico', '390,00', '149,00']) expect(text).toContain(said)
  })
})

test('courses are chosen by what one needs, and the choice can be passed on and taken back', async ({ page }) => {
  await page.goto('/corsi')
  // On a phone the choices are folded away, so that the courses come first.
  const folded = page.locator('summary', { hasText: 'Scegli per bisogno' })
  if (await folded.isVisible()) await folded.click()
  await page.getByRole('checkbox', { name: /Titolari/ }).check()
  await page.getByRole('checkbox', { name: /Anche in aula/ }).check()
  await page.getByRole('button', { name: 'Mostra i corsi' }).click()
  await expect(page).toHaveURL('/corsi?role=owner&format=classroom')
  await expect(page.getByRole('heading', { level: 3, name: /La cascata/ })).toBeVisible()
  await page.getByRole('link', { name: 'Togli «Titolari»' }).click()
  await expect(page).toHaveURL('/corsi?format=classroom')
  await page.goto('/corsi?need=measure-culture')
  await expect(page.getByText('Nessun corso mette insieme')).toBeVisible()
})
