import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from './fixtures.ts'
import { group, openSamples } from './samples.ts'

const tabUntil = async (page: Page, place: Locator, key = 'Tab') => {
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press(key)
    if (await place.evaluate((element) => element === document.activeElement)) return
  }
  await expect(place).toBeFocused()
}

/**
 * Axe on a page with something open. It cannot know that the hidden marks at the ends of a popup pass the focus on at once,
 * nor that the page behind an open list is only hidden from readers until the list closes, as leaving it does.
 */
const expectOpenAccessible = (page: Page) =>
  expectAccessible(page, '/dev/pieces', ['aria-hidden-focus', 'page-has-heading-one'])

test('a dialog takes the focus, keeps it, and gives it back', async ({ page }) => {
  await openSamples(page)
  const opener = group(page, 'Finestra di dialogo').getByRole('button', { name: 'Apri' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Scrivi una nota' })
  await expect(dialog).toHaveAccessibleDescription('La leggi solo tu.')
  const note = dialog.getByLabel('Nota')
  await expect(note).toBeFocused()
  const inside = () => dialog.evaluate((box) => box.contains(document.activeElement))
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    await expect.poll(inside, `${key} stays inside`).toBe(true)
  }
  await expectAccessible(page, '/dev/pieces')
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()

  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Chiudi' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('an urgent question is an alert, and a press beside it answers nothing', async ({ page }) => {
  await openSamples(page)
  const opener = group(page, 'Finestra di dialogo').getByRole('button', { name: 'Butta via' })
  await opener.click()
  const question = page.getByRole('alertdialog', { name: 'Buttare via la nota?' })
  await expect(question.getByRole('button', { name: 'No, torna indietro' })).toBeFocused()
  await page.mouse.click(5, 5)
  await expect(question).toBeVisible()
  await expect(question.getByRole('button')).toHaveText(['No, torna indietro', 'Sì, buttala via'])
  await page.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('a menu is walked with arrows and letters, skips nothing, and can ask before it acts', async ({ page }) => {
  await openSamples(page)
  const button = group(page, 'Menu').getByRole('button', { name: 'Azioni' })
  await expect(button).toHaveAttribute('aria-haspopup', 'menu')
  await button.focus()
  await page.keyboard.press('ArrowDown')
  const menu = page.getByRole('menu', { name: 'Azioni' })
  const item = (name: string) => menu.getByRole('menuitem', { name })
  await expect(item('Apri la lezione')).toBeFocused()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(item('Copia il testo')).toBeFocused()
  await page.keyboard.press('End')
  await expect(item('Butta via')).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(item('Apri la lezione')).toBeFocused()
  await page.keyboard.press('c')
  await expect(item('Copia il testo')).toBeFocused()
  await expect(item('Pubblica')).toHaveAttribute('aria-disabled', 'true')
  await expectOpenAccessible(page)
  await page.keyboard.press('Enter')
  await expect(group(page, 'Menu').getByText('Scelto: Copia il testo')).toBeVisible()
  await expect(button).toBeFocused()

  await page.keyboard.press('Enter')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)
  await expect(button).toBeFocused()

  await page.keyboard.press('ArrowUp')
  await expect(item('Butta via')).toBeFocused()
  await page.keyboard.press('Enter')
  const question = page.getByRole('alertdialog', { name: 'Buttare via la nota?' })
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(button).toBeFocused()
})

test('a choice is found by typing a part of it, with or without accents, and is what the form sends', async ({
  page,
}) => {
  await openSamples(page)
  const box = group(page, 'Scelta con ricerca').getByRole('combobox', { name: 'Formatore', exact: true })
  await expect(box).toHaveAccessibleDescription('Scrivi una parte del nome.')
  await box.focus()
  await expect(box).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.type('niccolo')
  const list = page.getByRole('listbox')
  await expect(list.getByRole('option')).toHaveText(['Niccolò Ferri'])
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  const active = await box.getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${active}"]`)).toHaveText('Niccolò Ferri')
  await expectOpenAccessible(page)
  await page.keyboard.press('Enter')
  await expect(list).toHaveCount(0)
  await expect(box).toHaveValue('Niccolò Ferri')

  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('option', { name: 'Niccolò Ferri' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('Ada Conti')

  await box.fill('zzz')
  await expect(page.getByText('Nessuna voce corrisponde.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(list).toHaveCount(0)

  await box.fill('livia')
  await page.keyboard.press('Enter')
  await expect(box).toHaveValue('Livia Serra')
  const wrong = group(page, 'Scelta con ricerca').getByRole('combobox', { name: 'Formatore, da scegliere' })
  await expect(wrong).toHaveAttribute('aria-invalid', 'true')
  await expect(wrong).toHaveAccessibleDescription('Scegli una delle voci.')
  await expect(group(page, 'Scelta con ricerca').getByRole('combobox', { name: 'Formatore, spento' })).toBeDisabled()
  await group(page, 'Scelta con ricerca').getByRole('button', { name: 'Invia' }).click()
  await page.waitForURL((url) => url.searchParams.get('trainer') === 'livia-serra')
})

test('tabs are one stop of the keyboard; arrows turn the sheets', async ({ page }) => {
  await openSamples(page)
  const tabs = group(page, 'Schede')
  const tab = (name: string) => tabs.getByRole('tab', { name })
  await expect(tabs.getByRole('tablist', { name: 'Che cosa guardare' })).toBeVisible()
  await tab('Testo').focus()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Anteprima')).toBeFocused()
  await expect(tab('Anteprima')).toHaveAttribute('aria-selected', 'true')
  await expect(tabs.getByRole('tabpanel', { name: 'Anteprima' })).toHaveText('La lezione come la vede chi la legge.')
  await expect(tabs.getByRole('tabpanel')).toHaveCount(1)
  await page.keyboard.press('End')
  await expect(tab('Versioni')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Testo')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(tabs.getByRole('tabpanel', { name: 'Testo' })).toBeFocused()
})

test('a tooltip comes with the keyboard, describes its button, and goes with Escape', async ({ page }) => {
  await openSamples(page)
  const save = group(page, 'Suggerimento').getByRole('button', { name: 'Salva' })
  await tab(page, group(page, 'Schede').getByRole('tab', { name: 'Testo' }), save)
  await expect(page.getByRole('tooltip')).toHaveText('Anche con Ctrl+S')
  await expect(save).toHaveAccessibleDescription('Anche con Ctrl+S')
  await expectAccessible(page, '/dev/pieces')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await expect(save).toBeFocused()
})

/** By keyboard only: a tooltip opens for whoever comes with the Tab key. */
async function tab(page: Page, from: Locator, to: Locator) {
  await from.focus()
  await tabUntil(page, to)
}

test('a toast is read out politely, is reached with F6, waits for its reader; what went wrong is an alert that stays', async ({
  page,
}) => {
  await openSamples(page)
  const save = group(page, 'Avviso di passaggio').getByRole('button', { name: 'Salva la nota' })
  await save.focus()
  await page.keyboard.press('Enter')
  const area = page.getByRole('region', { name: 'Messaggi' })
  await expect(area).toHaveAttribute('aria-live', 'polite')
  const toast = area.getByRole('dialog', { name: 'Nota salvata' })
  await expect(toast).toHaveAccessibleDescription('La trovi nella lezione.')
  await expect(save).toBeFocused()
  await page.keyboard.press('F6')
  await expectOpenAccessible(page)
  await tabUntil(page, toast.getByRole('link', { name: 'Vai alla lezione' }))
  await page.keyboard.press('Escape')
  await expect(toast).toHaveCount(0)
  await expect(save).toBeFocused()

  await group(page, 'Avviso di passaggio').getByRole('button', { name: 'Salva senza rete' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Nota non salvata' })).toHaveCount(1)
  const wrong = area.getByRole('alertdialog', { includeHidden: true }).filter({ hasText: 'Nota non salvata' })
  await page.waitForTimeout(9_000)
  await expect(wrong).toBeVisible()
  await wrong.getByRole('button', { name: 'Chiudi', includeHidden: true }).click()
  await expect(wrong).toHaveCount(0)
})
