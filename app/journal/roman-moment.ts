import { inRome, onTheWall } from '#app/dates/rome.ts'

const written = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::00)?$/

/**
 * The moment a form's `2027-03-03T09:30` means on a clock in Rome. Null for what no calendar or clock shows: a 30
 * February, and the hour that is left out when summer time begins.
 */
export function romanMoment(typed: string): Date | null {
  const [, year, month, day, hour, minute] = written.exec(typed.trim()) ?? []
  if (!year) return null
  const at = inRome(new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12)), 0, `${hour}:${minute}`)
  if (Number.isNaN(at.getTime())) return null
  const shown = onTheWall(at)
  return shown.day === `${year}${month}${day}` && shown.time === `${hour}${minute}00` ? at : null
}

/** A moment as a form's field wants it: `2027-03-03T09:30`, in Rome. */
export function romanField(at: Date): string {
  const { day, time } = onTheWall(at)
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${time.slice(0, 2)}:${time.slice(2, 4)}`
}
