import type { Locator, Page } from '@playwright/test'

/** Move the focus with the Tab key alone until it is there, as somebody without a mouse does. Fails where no Tab leads. */
export async function tabTo(page: Page, place: Locator) {
  for (let presses = 0; presses < 120; presses++) {
    if (await place.evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No Tab leads to ${String(place)}`)
}

/** Tab to a link, a button or a box and press a key on it. */
export async function press(page: Page, place: Locator, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, place)
  await page.keyboard.press(key)
}

/** Tab to a field and type, over what it holds. */
export async function typeInto(page: Page, field: Locator, text: string) {
  await tabTo(page, field)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
}
