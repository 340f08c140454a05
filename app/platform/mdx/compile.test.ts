import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { checkMdx } from './check.ts'
import { compileMdx } from './compile.server.ts'
import { evaluated } from './evaluate.server.ts'

const vocabulary = { Box: { attributes: z.strictObject({ title: z.string().optional() }) } }
const components = { Box: ({ children }: { children?: unknown }) => children }

const pieces = fc.constantFrom(
  '<Box>',
  '<Box title="a &lt; {b}">',
  '</Box>',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '## a',
  'word',
  ' ',
  '*',
  '**',
  '`',
  '\\{',
  '\\<',
  '{',
  '<',
  '[a](/b)',
  '&lt;',
  'import',
  'è',
  '---',
  '```',
  '"',
)
const text = fc.array(pieces, { minLength: 1, maxLength: 14 }).map((all) => all.join(''))

test('a text without a problem compiles, and draws without running anything of its own', async () => {
  let compiled = 0
  const clean = text.filter((source) => checkMdx(source, vocabulary).problems.length === 0)
  await fc.assert(
    fc.asyncProperty(clean, async (source) => {
      const { code, hash } = await compileMdx(source)
      const html = renderToStaticMarkup(createElement(evaluated(code), { components }))
      expect(typeof html).toBe('string')
      expect(hash).toMatch(/^[0-9a-f]{24}$/)
      compiled += 1
    }),
    { numRuns: 120 },
  )
  expect(compiled).toBeGreaterThanOrEqual(120)
})

test('the same text gives the same code, wherever it is compiled', async () => {
  const [one, two] = await Promise.all([compileMdx('## A\n\ntext'), compileMdx('## A\n\ntext')])
  expect(one).toEqual(two)
  expect(one.code).not.toMatch(/jsxDEV|process\.cwd|\/work|node_modules/)
})
