import { hasRole, type Person } from '#app/identity/person.ts'
import type { Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { isDuplicate } from '#app/platform/rows.server.ts'
import { keepDateFindable } from './keep-findable.server.ts'

/** Where one has to be. */
export type Venue = { name: string; street: string; town: string }

export type NewDate = {
  /** Given when the date should keep an address one can say; otherwise it gets one. */
  id?: string
  courseId: string
  title: Localized
  venue: Venue
  startsAt: Date
  endsAt: Date
  capacity: number
}

/** Plan a day on which a course can be attended. For trainers and the office; a date with the same id is left as it is. */
export async function planDate(by: Pick<Person, 'role'>, date: NewDate) {
  if (!hasRole(by, 'trainer') && !hasRole(by, 'staff')) return refuse('not-yours')
  if (!(date.endsAt > date.startsAt)) return refuse('ends-before-it-starts')
  if (!Number.isInteger(date.capacity) || date.capacity < 1) return refuse('no-places')
  try {
    return await db.$transaction(async (tx) => {
      const planned = await tx.courseDate.create({ data: date, select: { id: true } })
      await keepDateFindable(tx, planned.id)
      return done(planned)
    })
  } catch (error) {
    if (isDuplicate(error)) return refuse('already-planned')
    throw error
  }
}
