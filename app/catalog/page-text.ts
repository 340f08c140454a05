import { spokenAttributes } from './lesson-text.ts'
import type { Piece } from './page-pieces.ts'

/** What a written page says, without its components and marks: for looking for a word in it. */
export const pageText = (pieces: Piece[]): string => pieces.map(said).join('').replace(/\s+/g, ' ').trim()

// These stand within a sentence; whatever else is drawn stands apart from what comes before and after.
const within = new Set(['strong', 'em', 'a'])

function said(piece: Piece): string {
  if (typeof piece === 'string') return piece
  const inside = piece.pieces.map(said).join('')
  if (within.has(piece.as)) return inside
  const aloud = spokenAttributes.flatMap((name) => piece.attributes[name] ?? [])
  return ` ${[...aloud, inside].join(' ')} `
}
