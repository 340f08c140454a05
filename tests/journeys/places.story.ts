import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { anotherPerson, expect, mailTo, test } from './fixtures.ts'
import { register } from './people.ts'
import { orderAsFirm, payByCard } from './shopping.ts'

// Each project has a date of its own to fill, so that they do not take each other's places.
const dateOf: Record<string, string> = { desk: 'cascade-verona', phone: 'cascade-bologna' }
const dates: { id: string; capacity: number }[] = parse(readFileSync('content/dates.yaml', 'utf8'))

test('the last places go to whoever orders first; the next buyer is told at the doorstep', async ({ page, browser }, {
  project,
}) => {
  test.setTimeout(180_000)
  const date = dateOf[project.name]!
  const { capacity } = dates.find(({ id }) => id === date)!
  const first = await register(page, 'Primo Compratore')
  const other = await anotherPerson(browser)
  await register(other, 'Secondo Compratore')

  await test.step('both have places of the same date in the basket', async () => {
    await other.goto(`/date/${date}`)
    await other.getByRole('button', { name: 'Metti nel carrello' }).click()
    await page.goto(`/date/${date}`)
    await page.getByLabel('Quanti posti').fill(String(capacity))
    await page.getByRole('button', { name: 'Metti nel carrello' }).click()
  })

  await test.step('the first books all that are left and pays', async () => {
    await orderAsFirm(page, 'Prima Prova')
    await payByCard(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Grazie' })).toBeVisible()
    const mail = await mailTo(first.email, /posto|posti|prenota/i)
    expect(mail.attachments.some(({ mimeType }) => mimeType === 'text/calendar')).toBe(true)
  })

  await test.step('the second presses the binding button and is told that it is full', async () => {
    await orderAsFirm(other, 'Seconda Prova')
    await expect(other.getByRole('alert')).toContainText('I posti non bastano più')
    expect(new URL(other.url()).pathname).toBe('/carrello/cassa')
  })
})
