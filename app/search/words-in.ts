/** A text without its accents, small: `Perché` → `perche`. */
export const unaccented = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The different words of a text that are long enough to be mistyped, as they are written and without accents. */
export function wordsIn(text: string): { word: string; plain: string }[] {
  const found = new Set(text.normalize('NFC').toLowerCase().match(wordLike) ?? [])
  return [...found].map((word) => ({ word, plain: unaccented(word) }))
}

/** A word of four letters or more: what is shorter has too many neighbours to guess from. */
export const wordLike = /[\p{L}\p{N}]{4,40}/gu
