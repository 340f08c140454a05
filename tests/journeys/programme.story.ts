import { extractText } from 'unpdf'
import { expect, freshAddress, linkIn, mailTo, test } from './fixtures.ts'

test('a visitor has the programme mailed, reads dates and prices in its PDF, and asks to be told of new dates', async ({
  page,
}) => {
  const email = freshAddress('programma')
  await page.goto('/corsi/la-cascata')
  const programme = page.locator('#programme-by-mail')
  await programme.getByLabel('Il tuo indirizzo di posta').fill(email)
  await programme.getByRole('button', { name: 'Mandami il programma' }).click()
  await expect(page.getByText('Il programma è in viaggio')).toBeVisible()

  const mail = await mailTo(email, /^Il programma di/)
  const [file] = mail.attachments
  expect(file?.mimeType).toBe('application/pdf')
  const { text } = await extractText(new Uint8Array(file!.content as ArrayBuffer), { mergePages: true })
  for (const said of ['La prima tessera', 'Sala Portico', '390,00', '149,00']) expect(text).toContain(said)

  await page.goto(linkIn(mail, /\/corsi\/la-cascata$/))
  const alert = page.locator('#new-dates')
  await alert.getByLabel('In quale città').fill('Bologna')
  await alert.getByLabel('Il tuo indirizzo di posta').fill(email)
  await alert.getByRole('button', { name: 'Avvisami' }).click()
  await page.goto(linkIn(await mailTo(email, /nuove date/), /\/conferma$/))
  await page.getByRole('button', { name: 'Sì, avvisami' }).click()
  await expect(page.getByText('Ti scriviamo appena fissiamo una nuova data')).toBeVisible()
})
