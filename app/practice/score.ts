import type { Language } from '#app/i18n/language.ts'
import { decimal } from '#app/i18n/format.ts'

type Score = { points: number | null; outOf: number | null }

/** Hundredths of a point as people read them: `2,5` and `4`. What was never graded is nothing of nothing. */
export const scoreText = ({ points, outOf }: Score, language: Language) => ({
  points: decimal((points ?? 0) / 100, language),
  outOf: decimal((outOf ?? 0) / 100, language),
})
