import { useLanguage } from '#app/ui/speech.ts'
import type { SeatCount } from '../seat-count.ts'
import { seatsWords } from '../words.ts'
import { Bar } from './bar.tsx'

/** How many seats of a course are with somebody, as a bar and in words. */
export function SeatBar({ size, used, free }: SeatCount) {
  const say = seatsWords(useLanguage())
  if (size === 0) return <p className="hint">{say('seats.empty')}</p>
  return (
    <div>
      <Bar part={used} whole={size} />
      <p className="mb-0">{say('seats.standing', { count: used, size, free })}</p>
    </div>
  )
}
