import { expect, freshAddress, linkIn, mailTo, test } from './fixtures.ts'

test('whoever had the programme mailed asks to be told of new dates', async ({ page }) => {
  const email = freshAddress('programma')
  await page.goto('/corsi/la-cascata')
  const programme = page.getByRole('region', { name: 'Il programma per posta' })
  await programme.getByLabel('Il tuo indirizzo di posta').fill(email)
  await programme.getByRole('button', { name: 'Mandami il programma' }).click()
  await page.goto(linkIn(await mailTo(email, /^Il programma di/), /\/corsi\/la-cascata$/))
  const alert = page.getByRole('region', { name: 'Avvisami quando ci sono nuove date' })
  await alert.getByLabel('In quale città').fill('Bologna')
  await alert.getByLabel('Il tuo indirizzo di posta').fill(email)
  await alert.getByRole('button', { name: 'Avvisami' }).click()
  await page.goto(linkIn(await mailTo(email, /nuove date/), /\/conferma$/))
  await page.getByRole('button', { name: 'Sì, avvisami' }).click()
  await expect(page.getByText('Ti scriviamo appena fissiamo una nuova data')).toBeVisible()
})
