import { to } from '#app/i18n/addresses.ts'
import { weekday } from '#app/i18n/format.ts'
import { languages, type Localized } from '#app/i18n/language.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { keepEntries, keepMissing, type Entry } from '#app/search/keep-entries.server.ts'
import type { Venue } from './plan-date.server.ts'

/** Let a date be found by title, day and place until it begins; one that was called off is not. Whatever changes a date calls this. */
export async function keepDateFindable(tx: Tx, id: string) {
  const date = await tx.courseDate.findUnique({ where: { id, cancelledAt: null } })
  const entries = date ? languages.map((language) => entryOf(date, language)) : []
  await keepEntries(tx, `date:${id}`, entries)
}

function entryOf(date: { id: string; title: unknown; venue: unknown; startsAt: Date }, language: 'it' | 'en'): Entry {
  const { name, street, town } = date.venue as Venue
  return {
    kind: 'date',
    id: date.id,
    language,
    title: (date.title as Localized)[language],
    summary: `${weekday(date.startsAt, language)}, ${town} · ${name}, ${street}`,
    path: to('date', language, { date: date.id }),
    until: date.startsAt,
  }
}

/** The dates to come that were planned before they could be found. */
export async function keepDatesFindable() {
  const dates = await db.courseDate.findMany({
    where: { startsAt: { gt: new Date() }, cancelledAt: null },
    select: { id: true },
  })
  await keepMissing(
    'date',
    dates.map(({ id }) => id),
    keepDateFindable,
  )
}
