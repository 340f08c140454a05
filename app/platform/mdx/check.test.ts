import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { mostBytes } from './before-parsing.ts'
import { checkMdx } from './check.ts'
import type { Vocabulary } from './vocabulary.ts'

const vocabulary: Vocabulary = {
  Box: { attributes: z.strictObject({ kind: z.enum(['note', 'try']), title: z.string().min(1).optional() }) },
  List: { attributes: z.strictObject({}), only: 'Item' },
  Item: { attributes: z.strictObject({ who: z.string().min(1) }), inside: 'List' },
  Mark: { attributes: z.strictObject({ id: z.string().min(1) }), empty: true },
}
const said = (source: string) =>
  checkMdx(source, vocabulary).problems.map(({ line, column, code, values }) => [
    `${line}:${column}`,
    code,
    values.found,
  ])

test('a text that uses what is allowed has no problem, and tells what it uses', () => {
  const source = `---
id: a
---

## Heading

A [link](/corsi), another [one][1], \`{code}\` and \\{ braces \\}.

[1]: https://example.org

<Box kind="note" title="a &quot;b&quot;">Inner **text**</Box>

<List>

<Item who="Carla">Hello</Item>

<Item who="Leo">
Ciao

- one
</Item>

</List>

<Mark id="m" />
`
  const { problems, components, links, front } = checkMdx(source, vocabulary)
  expect(problems).toEqual([])
  expect(front).toBe('id: a')
  expect(components.map(({ name, line }) => [name, line])).toEqual([
    ['Box', 11],
    ['List', 13],
    ['Item', 15],
    ['Item', 17],
    ['Mark', 25],
  ])
  expect(components[0]?.attributes).toEqual({ kind: 'note', title: 'a "b"' })
  expect(links.map(({ url }) => url)).toEqual(['/corsi', 'https://example.org'])
})

test.each([
  ['import a from "b"', [['1:1', 'import', 'import a from "b"']]],
  ['text\n\nexport const a = 1', [['3:1', 'export', 'export const a = 1']]],
  ['a {1 + 1} b', [['1:3', 'expression', '{1 + 1}']]],
  ['{process.exit()}', [['1:1', 'expression', '{process.exit()}']]],
  ['{', [['1:2', 'openBrace', undefined]]],
  ['<script>alert(1)</script>', [['1:1', 'html', 'script']]],
  ['<style>a</style>', [['1:1', 'html', 'style']]],
  ['<iframe src="https://a.b" />', [['1:1', 'html', 'iframe']]],
  ['<>a</>', [['1:1', 'html', '<>']]],
  ['<!-- a -->', [['1:2', 'comment', '!']]],
  ['<Other />', [['1:1', 'component', 'Other']]],
  ['<constructor />', [['1:1', 'html', 'constructor']]],
  ['<Box.Inner />', [['1:1', 'component', 'Box.Inner']]],
  ['<Box kind="note" size="2" />', [['1:18', 'attribute', 'size']]],
  ['<Box kind="note" onClick="a()" />', [['1:18', 'event', 'onClick']]],
  ['<Box {...a} kind="note" />', [['1:6', 'spread', '...a']]],
  ['<Box kind={"note"} />', [['1:6', 'attributeExpression', 'kind']]],
  ['<Box kind="note" kind="try" />', [['1:18', 'attributeTwice', 'kind']]],
  ['<Box />', [['1:1', 'attributeMissing', undefined]]],
  ['<Box kind="bad" />', [['1:6', 'attributeInvalid', 'bad']]],
  ['<Item who="a">b</Item>', [['1:1', 'place', 'Item']]],
  ['<List><Box kind="note">b</Box></List>', [['1:7', 'content', 'List']]],
  ['<List>\n\ntext\n\n</List>', [['3:1', 'content', 'List']]],
  ['<Mark id="a">b</Mark>', [['1:1', 'content', 'Mark']]],
  ['In a sentence <Mark id="a" /> stands', [['1:15', 'inline', 'Mark']]],
  ['## a <Mark id="a" />', [['1:6', 'inline', 'Mark']]],
  ['<Box kind="note">\n\na', [['1:1', 'unclosed', '<Box>']]],
  ['a\n\n</Box>', [['3:2', 'closing', undefined]]],
  ['# Title', [['1:1', 'heading', '']]],
  ['Title\n===', [['1:1', 'heading', '']]],
  ['![a](b.png)', [['1:1', 'image', '']]],
  ['[a](javascript:alert(1))', [['1:1', 'link', 'javascript:alert(1)']]],
  ['[a](JAVASCRIPT&colon;alert(1))', [['1:1', 'link', 'JAVASCRIPT:alert(1)']]],
  ['[a](<java\tscript:alert(1)>)', [['1:1', 'link', 'java\tscript:alert(1)']]],
  ['[a](data:text/html,b)', [['1:1', 'link', 'data:text/html,b']]],
  ['[a](//elsewhere.example)', [['1:1', 'link', '//elsewhere.example']]],
  ['[a](/\\elsewhere.example)', [['1:1', 'link', '/\\elsewhere.example']]],
  ['[a][b]\n\n[b]: vbscript:x', [['3:1', 'link', 'vbscript:x']]],
  ['a\0b', [['1:2', 'character', 'U+0000']]],
  ['a\ud800', [['1:1', 'character', 'U+D800']]],
])('%j is refused where it stands', (source, expected) => {
  expect(said(source)).toEqual(expected)
})

test('every problem of a text is told, in its order', () => {
  expect(said('# A\n\n<Other />\n\n{x}\n\n[a](data:b)').map(([, code]) => code)).toEqual([
    'heading',
    'component',
    'expression',
    'link',
  ])
})

const nested = (depth: number) => `${'<Box kind="note">\n\n'.repeat(depth)}a\n\n${'</Box>\n\n'.repeat(depth)}`

test('twenty components deep is allowed, and not one more', () => {
  expect(said(nested(20))).toEqual([])
  expect(said(nested(21)).map(([, code]) => code)).toEqual(['deep'])
})

test.each([
  ['quotes', '>'.repeat(50_000)],
  ['quotes and spaces', '> '.repeat(40_000)],
  ['lists', '- '.repeat(40_000)],
  ['numbers', '1. '.repeat(30_000)],
  ['a staircase of lists', Array.from({ length: 400 }, (_, step) => `${' '.repeat(step)}- a`).join('\n')],
  ['components', nested(400)],
  ['emphasis', `${'*a **b '.repeat(200)}c${'** *'.repeat(200)}`],
  ['brackets', '['.repeat(99_000)],
  ['headings', 'a\n===\n'.repeat(16_000)],
  ['lazy lines', `> a\n${'a\n'.repeat(40_000)}`],
  ['asterisks', `${'*a**b'.repeat(900)}\n\n`.repeat(22)],
  ['braces', `${'{"}" '.repeat(900)}\n\n`.repeat(22)],
  ['definitions', '[a]: b\n\n'.repeat(990)],
  ['five megabytes', 'word '.repeat(1_000_000)],
  ['a long line', 'word '.repeat(19_000)],
  ['backticks', Array.from({ length: 420 }, (_, length) => '`'.repeat(length)).join(' ')],
])('%s by the thousand neither break the check nor keep it busy', (_, source) => {
  const began = performance.now()
  expect(checkMdx(source, vocabulary)).toHaveProperty('problems')
  expect(performance.now() - began).toBeLessThan(4_000)
})

test('too much text is refused before it is parsed', () => {
  expect(said('è'.repeat(mostBytes - 10)).map(([, code]) => code)).toEqual(['tooLong'])
})

const pieces = fc.constantFrom(
  '<Box kind="note">',
  '</Box>',
  '<Mark id="a" />',
  '<',
  '>',
  '{',
  '}',
  '`',
  '```',
  '\n',
  '\n\n',
  '> ',
  '- ',
  '1. ',
  '[a](b)',
  '[',
  ']',
  '(',
  ')',
  '*',
  '**',
  '_',
  '#',
  '## a',
  '---',
  '===',
  '"',
  "'",
  '=',
  '/',
  '\\',
  '&lt;',
  '&#0;',
  'import a',
  'export {',
  '...',
  'è',
  '😀',
  '\t',
  '    ',
  '\r',
  '<!--',
  '<![CDATA[',
  '<?',
  'javascript:',
  '|',
  ':',
)

test('the check never throws, whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, (source) => {
      for (const { line, column, code } of checkMdx(source, vocabulary).problems) {
        expect(line).toBeGreaterThan(0)
        expect(column).toBeGreaterThan(0)
        expect(code).not.toBe('')
      }
    }),
    { numRuns: 1_500 },
  )
})
