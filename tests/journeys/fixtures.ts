import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test as base, type Browser, type Page } from '@playwright/test'
import PostalMime, { type Email } from 'postal-mime'

export { expect }

const outbox = path.join(tmpdir(), `academy-mail-${process.env.JOURNEY_PORT}`)

/** Every page a story opens: a console error, a script error or a broken content security policy fails the story. */
export const test = base.extend<{ watched: string[] }>({
  watched: [
    async ({ context }, use) => {
      const amiss: string[] = []
      context.on('console', (message) => {
        // A refused form answers 4xx; the browser reports that as an error of its own, which it is not.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) amiss.push(message.text())
      })
      context.on('weberror', (error) => amiss.push(String(error.error())))
      await use(amiss)
      expect(amiss).toEqual([])
    },
    { auto: true },
  ],
})

/**
 * Fails with the rules broken, the elements that break them, and nothing else. `at` is the address where it is looked: a page
 * that is about to be left would take the answer along. `but` names rules that do not apply there.
 */
export async function expectAccessible(page: Page, at: string | RegExp, but: string[] = []) {
  await expect(page).toHaveURL(at)
  // The older way of asking examines the page alone and opens no second one to sum up: we embed nobody's pages.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(but)
    .setLegacyMode()
    .analyze()
  expect
    .soft(violations.map(({ id, nodes }) => ({ id, where: nodes.map((node) => node.html.slice(0, 160)) })))
    .toEqual([])
}

/** A mail address nobody else in this run has. */
export const freshAddress = (name: string) =>
  `${name}.${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}@test.example`

/** The newest mail to an address whose subject fits; waits for the job that sends it. */
export async function mailTo(address: string, subject: RegExp): Promise<Email> {
  let found: Email | undefined
  await expect
    .poll(
      async () => (
        (found = (await mails()).findLast(
          (mail) => mail.to?.some((to) => to.address === address) && subject.test(mail.subject ?? ''),
        )),
        Boolean(found)
      ),
      { timeout: 20_000, message: `a mail to ${address} about ${subject}` },
    )
    .toBe(true)
  return found!
}

/** The address of the one link of a mail that leads where `to` says. */
export function linkIn(mail: Email, to: RegExp): string {
  const links = [...(mail.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))
  const found = links.find((href) => to.test(href))
  if (!found) throw new Error(`No link like ${to} in "${mail.subject}": ${links.join(' ')}`)
  return found
}

/** Somebody else, on a device of their own. */
export async function anotherPerson(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}) {
  return (await browser.newContext(options)).newPage()
}

async function mails() {
  if (!existsSync(outbox)) return []
  const files = readdirSync(outbox)
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
  return Promise.all(files.map((name) => PostalMime.parse(readFileSync(path.join(outbox, name)))))
}
