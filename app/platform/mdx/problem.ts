/**
 * What is wrong with a written text, as data: the room that asks puts it into words. A value that begins with `@` is the
 * name of a phrase, anything else is shown as it is; `parser` is what a parser said, in English.
 */
export type Problem = { line: number; column: number; code: string; values: Record<string, string | number> }

type Place = { line: number; column: number }

export const problem = (at: Place | undefined, code: string, values: Problem['values'] = {}): Problem => ({
  line: at?.line ?? 1,
  column: at?.column ?? 1,
  code,
  values,
})

/** What was found, short enough for a sentence. */
export const shown = (found: string) => (found.length > 60 ? `${found.slice(0, 57)}…` : found)

export const inOrder = (problems: Problem[]) => problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
