import { problem, type Problem } from './problem.ts'

/** The most that one text may hold, in bytes. */
export const mostBytes = 100_000
/** The most lines of one text, and the most characters without an empty line: past them the parser's time grows with the square. */
export const mostLines = 2_000
export const mostInOneBlock = 5_000
/** How deep quotes, lists, emphasis and components may stand in each other. */
export const mostDepth = 20

const encoder = new TextEncoder()
// The marks that open a quote or a list, as they stand at the beginning of a line, one inside the other.
const openers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/
const opener = />|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])/g

/**
 * What makes a text not worth parsing, in one pass over it: too long, characters that no one typed, or lines that open more
 * quotes and lists than any lesson needs (on which the parser would spend minutes).
 */
export function unparsable(source: string): Problem | null {
  if (source.length > mostBytes || encoder.encode(source).length > mostBytes)
    return problem(undefined, 'tooLong', { allowed: mostBytes / 1000 })
  if (!source.isWellFormed()) return problem(undefined, 'character', { found: 'U+D800' })
  const lines = source.split('\n')
  if (lines.length > mostLines) return problem({ line: mostLines + 1, column: 1 }, 'manyLines', { allowed: mostLines })
  const dense = denseBlock()
  return firstOf(
    lines,
    (line, number) => strangeCharacter(line, number) ?? deepLine(line, number) ?? dense(line, number),
  )
}

function denseBlock() {
  let length = 0
  return (line: string, number: number) => {
    length = line.trim() === '' ? 0 : length + line.length
    return length > mostInOneBlock ? problem({ line: number, column: 1 }, 'dense', { allowed: mostInOneBlock }) : null
  }
}

function firstOf(lines: string[], look: (line: string, number: number) => Problem | null) {
  for (const [index, line] of lines.entries()) {
    const found = look(line, index + 1)
    if (found) return found
  }
  return null
}

function strangeCharacter(line: string, number: number): Problem | null {
  const at = line.search(/[^\P{Cc}\t\r]/u)
  if (at < 0) return null
  const found = `U+${line.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
  return problem({ line: number, column: at + 1 }, 'character', { found })
}

function deepLine(line: string, number: number): Problem | null {
  const indent = /^[ \t]*/.exec(line)![0].length
  const opened = openers.exec(line.slice(0, 4_000))![0]
  const deep = (opened.match(opener)?.length ?? 0) > mostDepth || (indent > mostDepth * 4 && indent < line.length)
  return deep
    ? problem({ line: number, column: Math.min(opened.length, indent) + 1 }, 'deep', { allowed: mostDepth })
    : null
}
