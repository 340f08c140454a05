import { randomUUID } from 'node:crypto'
import { addDays, addHours } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { planDate } from '#app/dates/plan-date.server.ts'
import { putOnSale } from '#app/shop/put-on-sale.server.ts'

const office = { role: 'admin' as const }
const mark = () => randomUUID().slice(0, 8)

/** A course as a bare row: for tests that sell it and never open it. */
export async function aBareCourse(): Promise<string> {
  const sheet = {
    title: { it: 'Corso di prova', en: 'Trial course' },
    summary: { it: 'Una prova.', en: 'A trial.' },
    audience: { it: 'Per chi prova.', en: 'For those who try.' },
    outcomes: [{ it: 'Provare', en: 'To try' }],
  }
  return (await db.course.create({ data: { id: `prova-${mark()}`, sheet } })).id
}

/** A date to come, with so many places. */
export async function aDate(like: { capacity?: number; inDays?: number; courseId?: string } = {}): Promise<string> {
  const startsAt = addDays(new Date(), like.inDays ?? 10)
  const planned = await planDate(office, {
    id: `data-${mark()}`,
    courseId: like.courseId ?? (await aBareCourse()),
    title: { it: 'Giornata di prova', en: 'A day of trial' },
    venue: { name: 'Sala Prova', street: 'Via della Prova 1', town: 'Bologna' },
    startsAt,
    endsAt: addHours(startsAt, 7),
    capacity: like.capacity ?? 10,
  })
  if (!planned.ok) throw new Error(planned.code)
  return planned.value.id
}

/** A course for one, on sale. */
export const aCourseOnSale = async (cents = 14_900) => {
  const courseId = await aBareCourse()
  return onSale({ kind: 'course', courseId, cents, title: { it: 'Corso per te', en: 'Course for you' } })
}

/** A pack of seats, on sale. */
export const aSeatPackOnSale = async (cents = 59_500, seats = 5) => {
  const courseId = await aBareCourse()
  return onSale({ kind: 'seats', courseId, cents, seats, title: { it: 'Cinque licenze', en: 'Five seats' } })
}

/** A place on a date, on sale. */
export async function aPlaceOnSale(like: { capacity?: number; inDays?: number; cents?: number } = {}) {
  const courseId = await aBareCourse()
  const courseDateId = await aDate({ ...like, courseId })
  const title = { it: 'Un posto in aula', en: 'A place in the room' }
  const productId = await onSale({ kind: 'place', courseId, courseDateId, cents: like.cents ?? 39_000, title })
  return { productId, courseDateId, courseId }
}

export async function onSale(offer: Omit<Parameters<typeof putOnSale>[1], 'id'>): Promise<string> {
  const put = await putOnSale(office, { id: `merce-${mark()}`, ...offer })
  if (!put.ok) throw new Error(put.code)
  return put.value.id
}
