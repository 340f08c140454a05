import { db } from '#app/platform/db.server.ts'
import { asLanguage } from '#app/i18n/language.ts'
import { time, weekday } from '#app/i18n/format.ts'
import { dateNamed } from './dates.server.ts'

/** Everything a letter about the places of an order line says; null when the line has none. */
export async function letterAbout(orderLineId: string) {
  const first = await db.booking.findFirst({
    where: { orderLineId },
    select: { courseDateId: true, user: { select: { id: true, name: true, email: true, language: true } } },
  })
  const date = first && (await dateNamed(first.courseDateId))
  if (!date) return null
  const { id, name, email, language: wished } = first.user
  const language = asLanguage(wished)
  const [booked, stillThere] = await Promise.all([
    db.booking.count({ where: { orderLineId, state: 'booked' } }),
    db.booking.count({ where: { courseDateId: date.id, userId: id, state: 'booked' } }),
  ])
  return {
    date,
    language,
    name,
    to: email,
    title: date.title[language],
    day: weekday(date.startsAt, language),
    from: time(date.startsAt, language),
    until: time(date.endsAt, language),
    /** Places of this line, and of this person on the same date whatever the line. */
    booked,
    stillThere,
  }
}
