/** Where a line and a column (both from 1) stand in a text; never past the line's end. */
export function offsetOf(text: string, line: number, column: number) {
  const lines = text.split('\n')
  const before = lines.slice(0, Math.max(0, line - 1))
  const start = before.reduce((sum, one) => sum + one.length + 1, 0)
  return Math.min(start + Math.min(Math.max(column - 1, 0), lines[line - 1]?.length ?? 0), text.length)
}
