import type { Given, Parts } from './kind.ts'

/**
 * Something said of each part of a question. A form sends the part's id and then its value, one after the other, all under
 * the question's name; a part that was not sent is blank. Null for a part that is not there or comes twice, and for a value
 * that `fits` refuses.
 */
export function readParts(
  ids: readonly string[],
  sent: string[],
  fits: (id: string, value: string) => string | null,
): Parts | null {
  if (sent.length % 2 > 0) return null
  const said = new Map<string, string>()
  for (let at = 0; at < sent.length; at += 2) {
    const [id, value] = [sent[at]!, fits(sent[at]!, sent[at + 1]!)]
    if (!ids.includes(id) || said.has(id) || value === null) return null
    said.set(id, value)
  }
  return Object.fromEntries(ids.map((id) => [id, said.get(id) ?? '']))
}

/** What was said of one part, whatever shape the answer has. */
export const partIn = (given: Given | undefined, id: string): string => {
  if (typeof given !== 'object' || Array.isArray(given) || !Object.hasOwn(given, id)) return ''
  return typeof given[id] === 'string' ? given[id] : ''
}

/** One of some values, or '' for none. */
export const oneOf = (values: readonly string[], value: string) =>
  value === '' || values.includes(value) ? value : null

/** The longest text that is kept as an answer. */
export const longestAnswer = 2_000

/** A typed text as it is kept; null when it is too long. */
export function typedText(value: string): string | null {
  // NUL cannot be stored.
  const text = value.replaceAll('\0', '').trim()
  return text.length > longestAnswer ? null : text
}
