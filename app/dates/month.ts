import { onTheWall } from './rome.ts'

/** A month of the calendar, as in an address: `2027-03`. */
export type Month = `${number}-${string}`

type Cell = { day: number; iso: string } | null

/** The month in which a moment falls in Rome. */
export function monthOf(at: Date): Month {
  const { day } = onTheWall(at)
  return `${Number(day.slice(0, 4))}-${day.slice(4, 6)}`
}

/** The day on which a moment falls in Rome: `2027-03-05`. */
export function dayOf(at: Date): string {
  const { day } = onTheWall(at)
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`
}

/** So many months later or, with a minus, earlier. */
export function monthsFrom(month: Month, more: number): Month {
  const [year = 0, of = 0] = month.split('-').map(Number)
  const all = year * 12 + of - 1 + more
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}`
}

/** A month's weeks from Monday to Sunday; null stands for a day of the month before or after. */
export function weeksOf(month: Month): Cell[][] {
  const [year = 0, of = 0] = month.split('-').map(Number)
  const days = new Date(Date.UTC(year, of, 0)).getUTCDate()
  const before = (new Date(Date.UTC(year, of - 1, 1)).getUTCDay() + 6) % 7
  const cells: Cell[] = Array.from({ length: days }, (_, index) => {
    const day = index + 1
    return { day, iso: `${month}-${String(day).padStart(2, '0')}` }
  })
  const padded = [...Array<null>(before).fill(null), ...cells]
  while (padded.length % 7 > 0) padded.push(null)
  return Array.from({ length: padded.length / 7 }, (_, week) => padded.slice(week * 7, week * 7 + 7))
}

/**
 * The month to show: the one asked for, kept between this month and the last that has a date; without a usable wish the
 * first that has one.
 */
export function monthToShow(asked: string | null, months: readonly Month[], now: Date): Month {
  const [first, last] = [monthOf(now), months.at(-1) ?? monthOf(now)]
  if (!asked || !/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(asked)) return months[0] ?? first
  if (asked < first) return first
  return asked > last ? last : (asked as Month)
}
