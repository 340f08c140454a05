import { useLanguage } from '#app/ui/speech.ts'
import type { SeatCount } from '../seat-count.ts'
import { seatsWords } from '../words.ts'

/** How many seats of a course are with somebody, as a bar and in words. */
export function SeatBar({ size, used, free }: SeatCount) {
  const say = seatsWords(useLanguage())
  if (size === 0) return <p className="hint">{say('seats.empty')}</p>
  return (
    <div>
      <svg className="seat-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="6" className="fill-tint" />
        <rect width={(100 * used) / size} height="6" className="fill-accent" />
      </svg>
      <p className="mb-0">{say('seats.standing', { count: size, used, free })}</p>
    </div>
  )
}
