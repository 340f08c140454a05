import { addDays } from '#app/platform/clock.ts'
import { inOfficeHours } from './office-hours.ts'

/** What is wrong with moments that lie in the past or more than a year away, by field. Empty when all is well. */
export function outOfTime(moments: Record<string, Date>, now: Date): Record<string, string[]> {
  const wrong = Object.entries(moments).flatMap(([field, at]) => {
    if (at <= now) return [[field, ['past']]]
    return at > addDays(now, 366) ? [[field, ['tooFar']]] : []
  })
  return Object.fromEntries(wrong) as Record<string, string[]>
}

/** What is wrong with times wished for a meeting, by field: those, and hours at which nobody is in the office. */
export const outOfOffice = (times: Record<string, Date>, now: Date): Record<string, string[]> => ({
  ...Object.fromEntries(
    Object.entries(times).flatMap(([field, at]) => (inOfficeHours(at) ? [] : [[field, ['closed']]])),
  ),
  ...outOfTime(times, now),
})

/** The end of a day written as `2027-03-03`: a period that begins today has not passed. */
export const endOfDay = (day: string) => addDays(new Date(`${day}T00:00:00Z`), 1)
