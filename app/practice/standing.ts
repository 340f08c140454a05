import type { Keep, Moment, QuizSettings } from './quiz-settings.ts'
import { addMinutes } from '#app/platform/clock.ts'

type Tried = { number: number; state: 'started' | 'submitted' | 'abandoned' | 'waiting'; submittedAt: Date | null }
type Result = { number: number; points: number; outOf: number }

/** Why no attempt can begin now; `from` is when one can. */
export type NotNow = { why: 'none-left' | 'closed' | 'being-marked' } | { why: 'too-soon'; from: Date }

/** How many attempts may still begin; null where there is no limit. One that was given up does not count. */
export const attemptsLeft = ({ attempts }: QuizSettings, tried: Tried[]) =>
  attempts?.limit === undefined
    ? null
    : Math.max(0, attempts.limit - tried.filter(({ state }) => state !== 'abandoned').length)

/** Whether another attempt may begin now, and if not, why: the same rule as the statement that begins one. */
export function notNow(quiz: QuizSettings, tried: Tried[], now: Date): NotNow | null {
  if (hasClosed(quiz, now)) return { why: 'closed' }
  if (tried.some(({ state }) => state === 'waiting')) return { why: 'being-marked' }
  if (attemptsLeft(quiz, tried) === 0) return { why: 'none-left' }
  const from = afterDelay(quiz, tried)
  return from && now < from ? { why: 'too-soon', from } : null
}

const hasClosed = ({ closes }: QuizSettings, now: Date) => closes !== undefined && now >= new Date(closes)

/** Counted from the hand-in, and where the clock handed in, from the deadline: who comes back late waits no longer. */
function afterDelay({ attempts }: QuizSettings, tried: Tried[]) {
  if (attempts?.delay === undefined) return null
  const handedIn = tried.flatMap(({ submittedAt }) => (submittedAt ? [submittedAt.getTime()] : []))
  return handedIn.length === 0 ? null : addMinutes(new Date(Math.max(...handedIn)), attempts.delay)
}

/** At which moment somebody looks back at what they handed in. */
export function momentOf(quiz: QuizSettings, tried: (Tried & { passed: boolean | null })[], now: Date): Moment {
  if (hasClosed(quiz, now)) return 'closed'
  if (tried.some(({ state }) => state === 'started')) return 'during'
  return tried.some(({ passed }) => passed) || attemptsLeft(quiz, tried) === 0 ? 'later' : 'after'
}

/** The result that counts among those handed in, by the quiz's rule; null before the first. */
export function counting(keep: Keep = 'highest', results: Result[]): { points: number; outOf: number } | null {
  const inOrder = results.toSorted((a, b) => a.number - b.number)
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (!first || !last) return null
  if (keep === 'first') return first
  if (keep === 'last') return last
  if (keep === 'highest') return inOrder.reduce((best, one) => (share(one) > share(best) ? one : best))
  const mean = inOrder.reduce((sum, one) => sum + share(one), 0) / inOrder.length
  // Shown out of what the last one was out of; a hundredth of a point is as exact as points are.
  return { points: Math.round(mean * last.outOf), outOf: last.outOf }
}

const share = ({ points, outOf }: Result) => (outOf === 0 ? 0 : points / outOf)

/** Whether a result passes. Whole numbers only: 70 of 100 must pass at 70 per cent on every machine. */
export const passes = (passPercent: number, { points, outOf }: { points: number; outOf: number }) =>
  points * 100 >= passPercent * outOf

/** Seconds an attempt may take with somebody's extra per cent; null: no limit, of the quiz or of theirs. */
export const secondsFor = ({ minutes }: QuizSettings, extraPercent: number | null) =>
  minutes === undefined || extraPercent === null ? null : Math.round((minutes * 60 * (100 + extraPercent)) / 100)
