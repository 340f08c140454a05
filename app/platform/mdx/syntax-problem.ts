import { problem, shown, type Problem } from './problem.ts'

type Message = { ruleId?: string; reason: string; line?: number; column?: number }

/**
 * What the parser could not go on with, at its place. What is known has a code of its own and is told without the parser's
 * words, which are English; those of the rest are kept in `parser`.
 */
export function syntaxProblem(error: unknown): Problem {
  if (!isMessage(error)) return problem(undefined, 'syntax', { parser: shown(String(error)) })
  const { ruleId = '', reason } = error
  return known[ruleId]?.(error) ?? problem(placeOf(error), 'syntax', { parser: reason })
}

type Known = (error: Message) => Problem | null

const always =
  (code: string): Known =>
  (error) =>
    problem(placeOf(error), code)

const known: Record<string, Known> = {
  'unexpected-character': unexpected,
  'unexpected-eof': unfinished,
  'end-tag-mismatch': unclosed,
  'unexpected-closing-slash': always('closing'),
  'unexpected-attribute': always('closingTag'),
  'unexpected-self-closing-slash': always('closingTag'),
  'unexpected-empty-expression': always('emptyBraces'),
  'unexpected-lazy': always('lazy'),
}

/** By what the parser was reading, the first that fits: a character there that cannot be. */
const characters: [reading: RegExp, code: string][] = [
  [/^`!` .* before name/, 'comment'],
  [/^`@` .* in (?:member )?name|^`\/` .* before local name/, 'bareLink'],
  [/ before name/, 'tag'],
  [/ before attribute value/, 'attributeValue'],
  [/ after self-closing slash/, 'tagEnd'],
  [/ (?:after|in|before) .*name/, 'attributeName'],
]

function unexpected(error: Message): Problem | null {
  const [, met = ''] = /^Unexpected character (.*), expected/s.exec(error.reason) ?? []
  const code = characters.find(([reading]) => reading.test(met))?.[1]
  return code ? problem(placeOf(error), code, { found: named(met) }) : null
}

/** The character itself, by its number: a backtick is written in a way of its own. */
function named(met: string) {
  const [, number] = /\(U\+([0-9A-F]+)\)/.exec(met) ?? []
  return number ? String.fromCodePoint(Number.parseInt(number, 16)) : ''
}

function unfinished(error: Message): Problem {
  const { reason } = error
  if (reason.includes('in expression')) return problem(placeOf(error), 'openBrace')
  return problem(placeOf(error), reason.includes('in attribute value') ? 'openQuote' : 'unfinished')
}

/** A closing tag that is missing: pointed out where it was opened, which the sentence of the parser says. */
function unclosed(error: Message): Problem | null {
  const [, tag, line, column] = /closing tag for `([^`]+)` \((\d+):(\d+)/.exec(error.reason) ?? []
  if (tag) return problem({ line: Number(line), column: Number(column) }, 'unclosed', { found: tag })
  const [, closing] = /^Expected the closing tag `([^`]+)` either/.exec(error.reason) ?? []
  return closing ? problem(placeOf(error), 'closingInside', { found: closing }) : null
}

const placeOf = (error: Message) => ({ line: error.line ?? 1, column: error.column ?? 1 })

const isMessage = (error: unknown): error is Message =>
  typeof error === 'object' && error !== null && 'reason' in error && typeof error.reason === 'string'
