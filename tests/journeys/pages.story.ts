import { HtmlValidate } from 'html-validate'
import { expect, expectAccessible, test } from './fixtures.ts'
import { signIn } from './people.ts'
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

const lookers: Looker[] = ['visitor', 'collaboratore', 'titolare', 'formatore', 'segreteria']

// Few enough for one test that a slow machine is not taken for a broken page.
const atOnce = 10
const parts = lookers.flatMap((looker) => {
  const kinds = pageKinds.filter(({ as }) => as === looker)
  return Array.from({ length: Math.ceil(kinds.length / atOnce) }, (_, part) => ({
    looker,
    name: part === 0 ? looker : `${looker} (${part + 1})`,
    kinds: kinds.slice(part * atOnce, (part + 1) * atOnce),
  }))
})

for (const { looker, name: who, kinds } of parts) {
  test(`every page a ${who} sees is accessible, valid, and fits the screen`, async ({ page }) => {
    if (looker !== 'visitor') await signIn(page, `${looker}@demo.example`)
    for (const { name, path } of kinds) {
      await test.step(name, async () => {
        const answer = await page.goto(path)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect.soft(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
        await expectAccessible(page, path)
        const report = await html.validateString((await answer?.text()) ?? '')
        expect
          .soft(
            report.results.flatMap(({ messages }) =>
              messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
            ),
          )
          .toEqual([])
      })
    }
  })
}
