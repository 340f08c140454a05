import { problem, shown, type Problem } from './problem.ts'

type Message = { ruleId?: string; reason: string; line?: number; column?: number }

/** What the parser could not go on with, at its place. */
export function syntaxProblem(error: unknown): Problem {
  if (!isMessage(error)) return problem(undefined, 'syntax', { found: shown(String(error)) })
  if (error.ruleId === 'end-tag-mismatch') return unclosed(error)
  const code = codes[error.ruleId ?? ''] ?? 'syntax'
  return problem(placeOf(error), code, { found: shown(error.reason) })
}

const codes: Record<string, string> = {
  'unexpected-character': 'tag',
  'unexpected-eof': 'unfinished',
  'unexpected-closing-slash': 'closing',
  acorn: 'expression',
  'unexpected-empty-expression': 'expression',
  'non-spread': 'spread',
  'spread-extra': 'spread',
}

/** A closing tag that is missing: pointed out where it was opened, which the sentence of the parser says. */
function unclosed(error: Message): Problem {
  const [, tag, line, column] = /closing tag for `([^`]+)` \((\d+):(\d+)/.exec(error.reason) ?? []
  const at = line ? { line: Number(line), column: Number(column) } : placeOf(error)
  return problem(at, 'unclosed', { found: tag ?? shown(error.reason) })
}

const placeOf = (error: Message) => ({ line: error.line ?? 1, column: error.column ?? 1 })

const isMessage = (error: unknown): error is Message =>
  typeof error === 'object' && error !== null && 'reason' in error && typeof error.reason === 'string'
