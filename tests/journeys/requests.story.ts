import ICAL from 'ical.js'
import { onWeekday } from '#app/journal/office-hours.ts'
import { romanField } from '#app/journal/roman-moment.ts'
import { anotherPerson, expect, expectAccessible, freshAddress, mailTo, test } from './fixtures.ts'
import { press, typeInto } from './keyboard.ts'
import { signIn } from './people.ts'

const inDays = (days: number, time: string) => romanField(onWeekday(new Date(), days, time))

test('a meeting asked for on the phone is accepted by the office; the visitor’s mail holds its calendar entry', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const email = freshAddress('vera')
  const second = inDays(9, '15:00')
  await test.step('the visitor asks', async () => {
    await page.goto('/incontro')
    await page.getByLabel('Quante persone siete').selectOption('10-49')
    await page.getByLabel('Di che cosa vi occupate').fill('Serramenti')
    await page.getByLabel('Che cosa vorresti cambiare?').fill('Al telefono rispondiamo in tre modi diversi.')
    await page.getByLabel('Il momento che preferisci').fill(inDays(8, '09:30'))
    await page.getByLabel('Oppure').fill(second)
    await page.getByLabel('O ancora').fill(inDays(10, '11:00'))
    await page.getByLabel('Nome e cognome').fill('Vera Visitatrice')
    await page.getByLabel('Indirizzo di posta').fill(email)
    await page.getByRole('button', { name: 'Chiedi l’incontro' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'È arrivata' })).toBeVisible()
    await mailTo(email, /ricevuto la tua richiesta d’incontro/)
  })

  await test.step('the office accepts the second time', async () => {
    const office = await anotherPerson(browser)
    await signIn(office, 'segreteria@demo.example')
    await office.goto(`/ufficio/richieste?text=${email}`)
    await office.getByRole('link', { name: 'Vera Visitatrice' }).click()
    await expectAccessible(office, /\/ufficio\/richieste\/[^/?]+$/)
    await office.getByRole('radio').nth(1).check()
    await office.getByLabel('Dove o come').fill('Via dell’Esempio 0')
    await office.getByRole('button', { name: 'Fissa l’incontro e manda l’invito' }).click()
    await expect(office.getByText('Fissato per')).toBeVisible()
    await expect(office.getByText('Incontro fissato')).toBeVisible()
    await expectAccessible(office, /\/ufficio\/richieste\//)
  })

  const mail = await mailTo(email, /Il nostro incontro/)
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar')!
  const text = typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content)
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!))
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(event.startDate.toString()).toBe(`${second}:00`)
  expect(event.startDate.zone.tzid).toBe('Europe/Rome')
  expect([event.sequence, event.location]).toEqual([0, 'Via dell’Esempio 0'])
})

test('a message is written by keyboard only, and without JavaScript', async ({ browser, baseURL }) => {
  const email = freshAddress('tastiera')
  const page = await anotherPerson(browser, { javaScriptEnabled: false, baseURL })
  await page.goto('/contatti')
  await typeInto(page, page.getByLabel('Che cosa vuoi dirci?'), 'Vorrei sapere quando tornate a Bologna.')
  await typeInto(page, page.getByLabel('Nome e cognome'), 'Tullio Tastiera')
  const address = page.getByLabel('Indirizzo di posta')
  await typeInto(page, address, 'non-un-indirizzo')
  await press(page, page.getByLabel('Azienda'))
  // The browser itself refuses what is no address, and says so at the field.
  await expect(address).toBeFocused()
  await typeInto(page, address, email)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'È arrivata' })).toBeVisible()
  await mailTo(email, /ricevuto il tuo messaggio/)
})
