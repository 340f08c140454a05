import type { Page } from '@playwright/test'
import { anotherPerson, expect, expectAccessible, test } from './fixtures.ts'
import { signIn } from './people.ts'

const free = '/impara/la-cascata/la-prima-tessera'
const editor = '/studio/cascade/lezioni/dominoes/it'

const source = (page: Page) => page.getByLabel('Testo della lezione')
const status = (page: Page) => page.getByRole('status').filter({ hasText: /salvata|pubblicato/i })

/** The script has taken over: the menu is a button from then on. */
const awake = (page: Page) => expect(page.getByRole('button', { name: 'Azioni' })).toBeVisible()

/** Change a sentence as a person would see it changed: the whole text, with one place rewritten. */
async function rewrite(page: Page, from: string | RegExp, to: string) {
  await awake(page)
  const text = await source(page).inputValue()
  expect(text).toMatch(from)
  await source(page).fill(text.replace(from, to))
}

test('a trainer corrects a lesson with a live preview, is told of a mistake, publishes, and the next visit shows it', async ({
  page,
  browser,
}) => {
  const sentence = 'Alle 8:11 il telefono dell’officina suona.'
  await signIn(page, 'formatore@demo.example')
  await page.goto('/studio')
  await page
    .getByRole('main')
    .getByRole('link', { name: /La cascata/ })
    .click()
  await page.getByRole('link', { name: 'Modifica «La prima tessera», italiano' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('La prima tessera: testo italiano')

  const preview = page.getByRole('region', { name: /^Anteprima/ })
  await rewrite(page, /\n## /, `\n${sentence}\n\n## `)
  await expect(preview.getByText(sentence)).toBeVisible()
  await expect(status(page)).toHaveText('Non ancora salvata')

  await rewrite(page, sentence, `${sentence} {oggi}`)
  const jump = page.getByRole('button', { name: /Vai alla riga \d+, colonna 44/ })
  await expect(jump).toBeVisible()
  await expect(page.getByText('C’è «{oggi}»: le espressioni tra graffe non sono ammesse.')).toBeVisible()
  await expect(page.getByText('Questa è l’anteprima dell’ultimo testo senza errori.')).toBeVisible()
  await jump.click()
  await expect(source(page)).toBeFocused()
  const after = await source(page).evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart))
  expect(after.startsWith('{oggi}')).toBe(true)
  await page.keyboard.press('Control+s')
  await expect(status(page)).toHaveText(/^Salvata alle \d\d:\d\d$/)
  const told = page.getByRole('dialog', { name: 'Bozza salvata' })
  await expect(told).toHaveAccessibleDescription('Con 1 errore non si può pubblicare.')
  await told.getByRole('link', { name: 'Vai all’errore' }).click()
  await expect(jump).toBeInViewport()
  await expectAccessible(page, `${editor}#mistakes`)

  await page.getByRole('link', { name: 'Vai alla pubblicazione' }).click()
  await expect(page.getByText('Per ora non si può pubblicare niente.')).toBeVisible()
  await expect(page.getByText(/Riga \d+, colonna 44/)).toBeVisible()
  const visitor = await anotherPerson(browser)
  await visitor.goto(free)
  await expect(visitor.getByText(sentence)).toHaveCount(0)

  await page.goto(editor)
  await rewrite(page, ' {oggi}', '')
  await expect(page.getByText('Nessun errore.')).toBeVisible()
  await page.getByRole('button', { name: 'Salva la bozza' }).click()
  await expect(status(page)).toHaveText(/^Salvata alle/)
  await page.getByRole('link', { name: 'Vai alla pubblicazione' }).click()
  const box = page.getByRole('region', { name: 'Pubblicazione', exact: true })
  await expect(box.getByText('È una correzione: tutti la vedono alla prossima visita.')).toBeVisible()
  await expectAccessible(page, /\/studio\/cascade(?:[?#].*)?$/)
  await box.getByRole('button', { name: 'Pubblica' }).click()
  await expect(page.getByText('Pubblicata la correzione')).toBeVisible()
  await visitor.goto(free)
  await expect(visitor.getByText(sentence)).toBeVisible()

  await test.step('a draft is thrown away from the menu, after a question that takes no for an answer', () =>
    throwAway(page))
  await test.step('on a phone text, preview and versions are tabs; what was typed stays', () => turnTabs(page))

  await test.step('another right answer is more than a correction, which is said before it is published', async () => {
    await page.getByRole('link', { name: /^Modifica il quiz «Dalla prima tessera/ }).click()
    const quiz = page.getByLabel('Testo del quiz')
    await awake(page)
    const text = await quiz.inputValue()
    await quiz.fill(text.replace('passPercent: 70', 'passPercent: 80'))
    await expect(preview.getByText('Soglia per superarlo: 80 %.')).toBeVisible()
    await expect(preview.getByText('Giusta', { exact: true }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Salva la bozza' }).click()
    await expect(status(page)).toHaveText(/^Salvata alle/)
    await page.getByRole('link', { name: 'Vai alla pubblicazione' }).click()
    await expect(box.getByText(/È la versione \d+, perché nel quiz .* cambiano domande/)).toBeVisible()
    await box.getByRole('button', { name: 'Pubblica' }).click()
    await expect(page.getByText(/Pubblicata la versione \d+/)).toBeVisible()
  })

  await test.step('whoever is enrolled is offered the release and takes it', async () => {
    const learner = await anotherPerson(browser)
    await signIn(learner, 'collaboratore@demo.example')
    await learner.goto('/impara/la-cascata')
    await expect(learner.getByRole('heading', { name: 'C’è una versione più recente' })).toBeVisible()
    await learner.getByRole('button', { name: 'Passa alla versione nuova' }).click()
    await expect(learner.getByRole('heading', { name: 'C’è una versione più recente' })).toHaveCount(0)
  })
})

async function throwAway(page: Page) {
  await page.goto('/studio/cascade/lezioni/tell-first/it')
  await awake(page)
  await source(page).press('Control+End')
  await source(page).pressSequentially('Da buttare.')
  await page.keyboard.press('Control+s')
  await expect(status(page)).toHaveText(/^Salvata alle/)
  const actions = page.getByRole('button', { name: 'Azioni' })
  const question = page.getByRole('alertdialog', { name: 'Buttare via questa bozza?' })
  const ask = async () => {
    await actions.click()
    await page.getByRole('menuitem', { name: 'Butta via la bozza' }).click()
  }
  await ask()
  await question.getByRole('button', { name: 'No, torna indietro' }).click()
  await expect(question).toHaveCount(0)
  await expect(actions).toBeFocused()
  await expect(source(page)).toHaveValue(/Da buttare\.\s*$/)
  await ask()
  await question.getByRole('button', { name: 'Sì, buttala via' }).click()
  await expect(page.getByText('Buttato via. Quello che è pubblicato non è cambiato.')).toBeVisible()
}

async function turnTabs(page: Page) {
  const preview = page.getByRole('region', { name: /^Anteprima/ })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(editor)
  await awake(page)
  await source(page).press('Control+End')
  await source(page).pressSequentially('Ancora qui.')
  await page.getByRole('tab', { name: 'Anteprima' }).click()
  await expect(source(page)).toBeHidden()
  await expect(preview.getByText('Ancora qui.')).toBeVisible()
  await page.getByRole('tab', { name: 'Testo' }).click()
  await expect(source(page)).toHaveValue(/Ancora qui\.\s*$/)
  await page.setViewportSize({ width: 1280, height: 900 })
  await expect(page.getByRole('tab')).toHaveCount(0)
  await expect(source(page)).toHaveValue(/Ancora qui\.\s*$/)
  await page.goto('/studio/cascade')
}

test('what is typed before the script has come stays, and is followed from then on', async ({ page }) => {
  await signIn(page, 'formatore@demo.example')
  let release = () => {}
  const held = new Promise<void>((go) => (release = go))
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/studio/cascade/lezioni/correction/it', { waitUntil: 'commit' })
  await source(page).fill(`${await source(page).inputValue()}\n\nScritta prima dello script.`)
  release()
  const preview = page.getByRole('region', { name: /^Anteprima/ })
  await expect(preview.getByText('Scritta prima dello script.')).toBeVisible()
  await expect(source(page)).toHaveValue(/Scritta prima dello script\.$/)
})
