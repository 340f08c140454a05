import { courseNames } from '#app/catalog/published.server.ts'
import { upcomingDates } from './dates.server.ts'
import { monthOf, monthToShow } from './month.ts'

/**
 * The dates to come, chosen by town and course, and the month of the calendar to show. A town or a course that nobody
 * teaches in is no choice: everything is shown.
 */
export async function datesPage(asked: URLSearchParams, now = new Date()) {
  const [all, names] = await Promise.all([upcomingDates(), courseNames()])
  const towns = [...new Set(all.map(({ venue }) => venue.town))].toSorted((a, b) => a.localeCompare(b, 'it'))
  const courses = names
    .filter(({ id }) => all.some(({ courseId }) => courseId === id))
    .map(({ id, title }) => ({ id, title }))
  const town = towns.find((one) => one === asked.get('town')) ?? null
  const course = courses.find(({ id }) => id === asked.get('course'))?.id ?? null
  const dates = all.filter((date) => (!town || date.venue.town === town) && (!course || date.courseId === course))
  const months = dates.map(({ startsAt }) => monthOf(startsAt))
  const month = monthToShow(asked.get('month'), months, now)
  return {
    dates,
    any: all.length > 0,
    choice: { town, course, towns, courses },
    calendar: { month, first: monthOf(now), last: months.at(-1) ?? month },
  }
}

export type DatesPage = Awaited<ReturnType<typeof datesPage>>
