import { HtmlValidate } from 'html-validate'
import { expect, expectAccessible, test } from './fixtures.ts'
import { signIn } from './people.ts'
import { openPage } from '#tests/open-page.ts'
import { pageKinds, type Looker } from '#tests/page-kinds.ts'

const html = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // React writes void elements, attribute case and booleans its own way.
  rules: {
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'valid-id': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'attribute-empty-style': 'off',
    // Tick boxes of one question share a name: that is how a form says several.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
})

// All parts of an answer have their question's name, whatever their type: that is how a form says several in order.
const partsShareTheirName = /^quiz of many kinds/
const excused: Record<string, 'off'> = { 'form-dup-name': 'off' }

const lookers: Looker[] = ['visitor', 'collaboratore', 'sara', 'titolare', 'formatore', 'segreteria']

const screens = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
]

// Few enough for one test that a slow machine is not taken for a broken page.
const atOnce = 8
const parts = lookers.flatMap((looker) => {
  const kinds = pageKinds.filter(({ as }) => as === looker)
  return Array.from({ length: Math.ceil(kinds.length / atOnce) }, (_, part) => ({
    looker,
    name: part === 0 ? looker : `${looker} (${part + 1})`,
    kinds: kinds.slice(part * atOnce, (part + 1) * atOnce),
  }))
})

for (const { looker, name: who, kinds } of parts) {
  test(`every page a ${who} sees is accessible, valid, and fits both screens`, async ({ page, watched }) => {
    if (looker !== 'visitor') await signIn(page, `${looker}@demo.example`)
    for (const kind of kinds) {
      await test.step(kind.name, async () => {
        const answer = await openPage(page, kind)
        if (kind.name === 'broken') expect(complaints(watched)).toHaveLength(1)
        else expect(answer?.status()).toBeLessThan(500)
        const at = `${kind.name}, ${page.url()}`
        // Where it stands: opening every page once more for each screen would take a quarter more of the time.
        for (const screen of screens) {
          await page.setViewportSize(screen)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          )
          expect.soft(sideways, `${at} scrolls sideways at ${screen.width}`).toBeLessThanOrEqual(0)
          await expectAccessible(page, kind.by ? page.url() : kind.path)
        }
        const rules = partsShareTheirName.test(kind.name) ? excused : {}
        const report = await html.validateString((await answer?.text()) ?? '', { rules })
        expect
          .soft(
            report.results.flatMap(({ messages }) =>
              messages.map(({ ruleId, message, line }) => `${at}:${line} ${ruleId} ${message}`),
            ),
          )
          .toEqual([])
      })
    }
  })
}

/** What the browser said about the page that breaks on purpose; said and done with. */
const complaints = (watched: string[]) => watched.splice(0).filter((text) => /status of 500/.test(text))
