import { expect, test } from 'vitest'
import { syntaxProblem } from './syntax-problem.ts'
import { treeOf } from './tree.ts'

function said(source: string) {
  try {
    treeOf(source)
  } catch (error) {
    const { line, column, code, values } = syntaxProblem(error)
    return [`${line}:${column}`, code, values.found ?? values.parser]
  }
  return 'read'
}

test.each([
  ['<3', ['1:2', 'tag', '3']],
  ['<`a`', ['1:2', 'tag', '`']],
  ['<// a />', ['1:3', 'tag', '/']],
  ['<!-- a -->', ['1:2', 'comment', '!']],
  ['<mail@x.it>', ['1:6', 'bareLink', '@']],
  ['<https://a.b>', ['1:8', 'bareLink', '/']],
  ['<Box @a="b" />', ['1:6', 'attributeName', '@']],
  ['<Box , />', ['1:6', 'attributeName', ',']],
  ['<Box kind"a" />', ['1:10', 'attributeName', '"']],
  ['<Box.1 />', ['1:6', 'attributeName', '1']],
  ['<Box kind=note />', ['1:11', 'attributeValue', 'n']],
  ['<Box kind= />', ['1:12', 'attributeValue', '/']],
  ['<Box kind=“a” />', ['1:11', 'attributeValue', '“']],
  ['<Box / a>', ['1:8', 'tagEnd', 'a']],
  ['a\n\n<Box kind="note />', ['3:19', 'openQuote', undefined]],
  ['<Box kind="note"', ['1:17', 'unfinished', undefined]],
  ['un <', ['1:5', 'unfinished', undefined]],
  ['a {b', ['1:5', 'openBrace', undefined]],
  ['<Box kind={} />', ['1:12', 'emptyBraces', undefined]],
  ['</Box>', ['1:2', 'closing', undefined]],
  ['<Box>a</Box kind="a">', ['1:13', 'closingTag', undefined]],
  ['<Box>a</Box/>', ['1:12', 'closingTag', undefined]],
  ['<Box><Other></Box>', ['1:6', 'unclosed', '<Other>']],
  ['- <Box>\n\n</Box>', ['1:3', 'unclosed', '<Box>']],
  ['<Box>\n\n- a\n\n  </Box>', ['5:3', 'closingInside', '</Box>']],
  ['> <Box\nkind="a" />', ['2:1', 'lazy', undefined]],
])('%j is told with a code of its own, where it stands, without the words of the parser', (source, expected) => {
  expect(said(source)).toEqual(expected)
})

test('what nobody has put into words keeps what the parser said, and its place', () => {
  const error = { ruleId: 'acorn', reason: 'Could not parse expression with acorn', line: 2, column: 3 }
  expect(syntaxProblem(error)).toEqual({ line: 2, column: 3, code: 'syntax', values: { parser: error.reason } })
  const unheard = { ruleId: 'unexpected-character', reason: 'Unexpected character `x` at sea, expected land' }
  expect(syntaxProblem(unheard)).toMatchObject({ code: 'syntax', values: { parser: unheard.reason } })
  expect(syntaxProblem(new Error('a')).values).toEqual({ parser: 'Error: a' })
})
