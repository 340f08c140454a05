/** What a question is worth, in hundredths of a point. */
export const wholePoint = 100

/** So many out of so many, in hundredths of a point: everything only for all of it, never below nothing. */
export function share(count: number, of: number): number {
  if (count >= of) return wholePoint
  return Math.min(wholePoint - 1, Math.max(0, Math.round((wholePoint * count) / of)))
}
