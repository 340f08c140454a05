import type { Browser, BrowserContext, Page } from '@playwright/test'
import { anotherPerson, expect, test } from './fixtures.ts'
import { register, signIn } from './people.ts'
import { intoBasket, orderAsFirm, payByCard } from './shopping.ts'

const lesson = '/impara/la-cascata/la-prima-tessera'
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }

test('lessons and answers without network: readable, kept, sent once, wiped at sign-out', async ({ browser }) => {
  test.setTimeout(240_000)
  const page = await anotherPerson(browser, phone)
  const context = page.context()
  const learner = await register(page, 'Tina Pendolare')
  await intoBasket(page, 'cascade-per-uno')
  await orderAsFirm(page, 'Officina Treno')
  await payByCard(page)
  await theWorkerIsThere(page)

  await page.goto(lesson)
  await isKept(page, lesson)
  const attempt = await begunAttempt(page)
  await isKept(page, attempt)
  await offline(page, context)

  await test.step('what was opened is readable and says that it is a copy; what was not, is not there', async () => {
    await page.goto(lesson)
    await expect(page.getByRole('heading', { level: 1, name: 'La prima tessera' })).toBeVisible()
    await expect(page.getByText(/Questa è la copia tenuta qui: \d\d:\d\d/)).toBeVisible()
    await page.goto('/impara/la-cascata/dirlo-prima')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sei senza rete')
  })

  await test.step('a lesson is completed and a question answered: both wait, and a reload shows what was chosen', async () => {
    await page.goto(lesson)
    await page.getByRole('button', { name: 'Segna come completata' }).click()
    await expect(page.getByText('Segnata come completata: aspetta la rete.')).toBeVisible()
    await page.goto(attempt)
    await question(page).getByRole('radio').nth(1).check()
    await expect(question(page).getByText('Tenuta su questo dispositivo: aspetta la rete.')).toBeVisible()
    await page.reload()
    await expect(question(page).getByRole('radio').nth(1)).toBeChecked()
    await expect(page.getByText('In attesa della rete: 2')).toBeVisible()
  })

  const laptop = await test.step('on another device the other question is answered meanwhile', async () => {
    const other = await signedIn(browser, learner)
    await other.goto(attempt)
    await question(other, 2).getByRole('radio').first().check()
    await expect(question(other, 2).getByText('Risposta salvata')).toBeVisible()
    return other
  })

  await test.step('with the network back all is sent, once, and the other device shows it beside its own', async () => {
    const sent: string[] = []
    context.on('response', (answer) => {
      if (answer.ok() && answer.request().headers()['deed-id']) sent.push(new URL(answer.url()).pathname)
    })
    await context.setOffline(false)
    await expect(page.getByText('Tutto quello che aspettava la rete è arrivato.')).toBeVisible()
    await page.reload()
    await expect(page.getByText('In attesa della rete')).toHaveCount(0)
    expect(sent.map((path) => path.split('/').at(-2)).toSorted()).toEqual(['la-prima-tessera', 'risposte'])
    await laptop.reload()
    await expect(question(laptop).getByRole('radio').nth(1)).toBeChecked()
    await expect(question(laptop, 2).getByRole('radio').first()).toBeChecked()
    await laptop.goto(lesson)
    await expect(laptop.getByText('Hai completato questa lezione.')).toBeVisible()
    await laptop.goto('/impara')
    await expect(laptop.getByText(/^1 di \d+ lezioni completate/)).toBeVisible()
  })

  await test.step('one goes on where one was, on the other device', () => goesOnElsewhere(page, laptop))

  await test.step('at sign-out nothing stays on the device', async () => {
    await page.goto('/account')
    await page.getByRole('button', { name: /^Esci/ }).first().click()
    await page.waitForURL((url) => url.pathname === '/')
    expect(await keptPages(page)).toEqual(['/senza-rete', '/en/offline'])
    await offline(page, context)
    await page.goto(lesson)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sei senza rete')
  })
})

async function goesOnElsewhere(page: Page, laptop: Page) {
  await page.goto('/impara/la-cascata/la-richiesta-intera')
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/fin-qui') && answer.status() === 204)
  const piece = page.locator('.lesson-text > *').nth(4)
  await Promise.all([kept, piece.evaluate((one) => one.scrollIntoView())])
  await laptop.goto('/impara/la-cascata/la-richiesta-intera')
  await laptop.getByRole('link', { name: /^Riprendi da dove eri/ }).click()
  await expect(laptop.locator(new URL(laptop.url()).hash)).toBeInViewport()
}

/** The page's own script waits some seconds before it asks for this, so that nothing on the page waits for it. */
async function theWorkerIsThere(page: Page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/offline.js', { updateViaCache: 'none' })
    await navigator.serviceWorker.ready
  })
}

const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const paths = requests.flat().map(({ url }) => new URL(url).pathname)
    return paths.filter((path) => !/^\/(?:assets|fonts|icons|figures)\//.test(path))
  })

const isKept = (page: Page, path: string) => expect.poll(() => keptPages(page)).toContain(path)

async function offline(page: Page, context: BrowserContext) {
  await context.setOffline(true)
  await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false)
}

async function begunAttempt(page: Page) {
  await page.goto('/impara/la-cascata/quiz/cascade-1')
  await page.getByRole('button', { name: 'Inizia il quiz' }).click()
  await page.waitForURL(/\/tentativi\/1$/)
  return new URL(page.url()).pathname
}

/** A question with one right answer, counted from the first. */
const question = (page: Page, nth = 1) =>
  page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .nth(nth - 1)

async function signedIn(browser: Browser, { email, password }: { email: string; password: string }) {
  const page = await anotherPerson(browser)
  await signIn(page, email, password)
  return page
}
