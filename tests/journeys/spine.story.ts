import type { Browser, Page } from '@playwright/test'
import { lessons, untilFirstQuiz } from '#tests/helpers/cascade-lessons.ts'
import { takeQuiz } from './answering.ts'
import { anotherPerson, expect, freshAddress, linkIn, mailTo, test } from './fixtures.ts'
import { register, signIn } from './people.ts'
import { intoBasket, orderAsFirm, payByCard } from './shopping.ts'

const phone = { viewport: { width: 390, height: 844 } }
const soFar = `${untilFirstQuiz} di ${lessons.length}`

test('buy, invite, learn, see, certify, refund', async ({ page, browser, javaScriptEnabled }) => {
  test.setTimeout(300_000)
  const firm = `Officina Prova ${freshAddress('x').slice(2, 12)}`

  await test.step('a visitor reads the course page and tries its free lesson', async () => {
    await page.goto('/')
    await page.locator('main a[href="/corsi/la-cascata"]').first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('cascata', { ignoreCase: true })
    await page.locator('main a[href="/impara/la-cascata/la-prima-tessera"]').first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'La prima tessera' })).toBeVisible()
    await expect(page.getByText('All’Officina Ruotarella').first()).toBeVisible()
  })

  const owner = await test.step('an entrepreneur registers and creates the firm', async () => {
    const person = await register(page, 'Olga Titolare')
    await page.goto('/azienda/nuova')
    await page.getByLabel('Nome dell’azienda').fill(firm)
    await page.getByRole('button', { name: 'Crea l’azienda' }).click()
    await expect(page.getByText('La tua azienda è pronta.')).toBeVisible()
    return person
  })

  const order =
    await test.step('buys five seats by card; the thank-you page shows the truth; a receipt comes', async () => {
      await intoBasket(page, 'cascade-cinque-licenze')
      await orderAsFirm(page, firm)
      await payByCard(page)
      await expect(page.getByRole('heading', { level: 1, name: 'Grazie' })).toBeVisible()
      const receipt = await mailTo(owner.email, /Ricevuta dell’ordine/)
      expect(receipt.text).toContain('595,00')
      return /dell’ordine (\d+)/.exec(receipt.subject ?? '')![1]!
    })

  const invited = freshAddress('elio')
  await test.step('invites an employee into a department and assigns a seat', async () => {
    await invitesAndAssigns(page, invited)
  })

  const first = await joinedEmployee(browser, invited, javaScriptEnabled)
  await test.step('the employee reads on a phone, fails the quiz, tries again and passes', async () => {
    await studies(first)
    await first.context().close()
  })
  const learner = await anotherPerson(browser, { ...phone, javaScriptEnabled })
  await test.step('comes back another day and continues where they were', async () => {
    await signIn(learner, invited, 'quattro parole a caso')
    await learner.goto('/impara')
    await expect(learner.getByText(`${soFar} lezioni completate`)).toBeVisible()
    await learner.getByRole('link', { name: /^Continua da: / }).click()
    await expect(learner.getByRole('heading', { level: 1 })).toBeVisible()
  })

  await test.step('the entrepreneur sees who, which lesson, which result, when', async () => {
    await page.goto('/azienda/progressi')
    const row = page.getByRole('row').filter({ hasText: 'Elio Collaboratore' })
    await expect(row).toContainText(soFar)
    await expect(row).toContainText('8 su 8')
    await row.getByRole('link', { name: /Elio/ }).first().click()
    await expect(page.getByText('8 su 8').first()).toBeVisible()
  })

  await test.step('the employee finishes; a stranger verifies the certificate', async () => {
    await finishes(learner)
    const stranger = await anotherPerson(browser, phone)
    await stranger.goto(learner.url())
    await expect(stranger.getByText('Elio Collaboratore')).toBeVisible()
  })

  await test.step('the office refunds the order; the access is gone and the buyer has been told', async () => {
    const office = await anotherPerson(browser, { javaScriptEnabled })
    await refunds(office, order)
    await mailTo(owner.email, /Rimborso dell’ordine/)
    const answer = await learner.goto('/impara/la-cascata/dirlo-prima')
    expect(answer?.status()).toBe(403)
    await expect(learner.getByRole('heading', { level: 1 })).toContainText('L’accesso a questo corso è terminato')
  })
})

async function joinedEmployee(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<Page> {
  const page = await anotherPerson(browser, { ...phone, javaScriptEnabled })
  const link = linkIn(await mailTo(address, /Invito/), /\/azienda\/invito\//)
  await page.goto(link)
  await page.getByRole('link', { name: 'Crea il tuo accesso' }).click()
  await register(page, 'Elio Collaboratore', page.url(), address)
  if (!page.url().includes('/azienda/invito/')) await page.goto(link)
  await page.getByRole('button', { name: /^Accetta ed entra in/ }).click()
  await expect(page.getByText(/Eccoti in/)).toBeVisible()
  return page
}

async function invitesAndAssigns(page: Page, invited: string) {
  await page.goto('/azienda/reparti')
  await page.getByLabel('Nome del reparto').fill('Accettazione')
  await page.getByRole('button', { name: 'Aggiungi reparto' }).click()
  await page.goto('/azienda/inviti')
  await page.getByLabel('A chi scriviamo?').fill(`Elio Collaboratore <${invited}>`)
  await page.getByLabel('Reparto').selectOption({ label: 'Accettazione' })
  await page.getByRole('button', { name: 'Manda gli inviti' }).click()
  await expect(page.getByText('Un invito è partito.')).toBeVisible()
  await page.goto('/azienda/licenze')
  await page.getByRole('link', { name: 'Assegna e gestisci' }).click()
  await page.getByLabel(/Elio Collaboratore/).check()
  await page.getByRole('button', { name: 'Assegna le licenze' }).click()
  await expect(page.getByText('Fatto: una persona ha il corso.')).toBeVisible()
}

async function refunds(office: Page, order: string) {
  await office.goto('/accedi')
  await signIn(office, 'segreteria@demo.example')
  await office.goto('/ufficio/ordini')
  await office.getByRole('link', { name: order, exact: false }).first().click()
  await office.getByRole('link', { name: 'Rimborsa…' }).click()
  await office.getByLabel('Motivo').fill('Prova del rimborso')
  await office.getByLabel(/Confermo: rimborsa tutto/).check()
  await office.getByRole('button', { name: 'Rimborsa', exact: true }).click()
}

async function studies(learner: Page) {
  await learner.goto('/impara')
  await learner.getByRole('link', { name: 'Comincia', exact: true }).first().click()
  for (const { title } of lessons.slice(0, untilFirstQuiz - 1)) await readThrough(learner, title)
  await startQuiz(learner)
  await takeQuiz(learner, 'cascade-1', 'wrong')
  await expect(learner.getByRole('heading', { name: /Non ancora: \d su 8/ })).toBeVisible()
  await learner.getByRole('button', { name: 'Prova di nuovo' }).click()
  await takeQuiz(learner, 'cascade-1', 'right')
  await expect(learner.getByRole('heading', { name: 'Superato: 8 su 8' })).toBeVisible()
}

async function finishes(learner: Page) {
  for (const { slug, quizzes } of lessons.slice(untilFirstQuiz)) {
    for (const quiz of quizzes) {
      await learner.goto(`/impara/la-cascata/quiz/${quiz}`)
      await startQuiz(learner)
      await takeQuiz(learner, quiz, 'right')
      await expect(learner.getByRole('heading', { name: /^Superato: / })).toBeVisible()
    }
    if (quizzes.length > 0) continue
    await learner.goto(`/impara/la-cascata/${slug}`)
    await learner.getByRole('button', { name: 'Segna come completata' }).click()
    await expect(learner.getByText('Hai completato questa lezione.')).toBeVisible()
  }
  await learner.goto('/impara')
  await learner.getByRole('link', { name: 'Il tuo attestato' }).click()
}

async function readThrough(page: Page, title: string) {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await page.getByRole('button', { name: 'Segna come completata' }).click()
  await expect(page.getByText('Hai completato questa lezione.')).toBeVisible()
  await page
    .getByRole('link', { name: /^Avanti: / })
    .first()
    .click()
}

async function startQuiz(page: Page) {
  await page.getByRole('button', { name: 'Inizia il quiz' }).click()
}
