import type { Place } from '../../draft-place.ts'

/** What was typed and not saved, on this device only: it outlives a closed tab, a crash and an ended session. */
export type Copy = { source: string; seen: string; at: string }

export const keyOf = ({ courseId, subject, id, language }: Place) => `studio ${courseId} ${subject} ${id} ${language}`

/** Keep a copy. Where the browser keeps nothing, nothing is kept. */
export function keepCopy(key: string, copy: Omit<Copy, 'at'>) {
  try {
    localStorage.setItem(key, JSON.stringify({ ...copy, at: new Date().toISOString() }))
  } catch {
    // Full or forbidden: the text is still in the editor.
  }
}

export function forgetCopy(key: string) {
  try {
    localStorage.removeItem(key)
  } catch {
    // Forbidden: there was none.
  }
}

export function storedCopy(key: string): Copy | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isCopy(found) ? found : null
  } catch {
    return null
  }
}

const isCopy = (found: unknown): found is Copy =>
  typeof found === 'object' &&
  found !== null &&
  ['source', 'seen', 'at'].every((name) => typeof (found as Record<string, unknown>)[name] === 'string')
