import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { romeCalendar, universal, wall } from './calendar-time.ts'
import { romeZone } from './rome.ts'

/** What a calendar program is told about a date. */
export type Entry = {
  id: string
  /** Part of the UID behind the `@`: the academy's domain. */
  domain: string
  title: string
  description: string
  venue: { name: string; street: string; town: string }
  url: string
  startsAt: Date
  endsAt: Date
  sequence: number
}

/**
 * A date as an iCalendar file. The UID never changes, so that an entry is changed or taken away where it was added and
 * never doubled; SEQUENCE says which state is newer.
 */
export function calendarOf(entry: Entry, method: 'PUBLISH' | 'CANCEL' = 'PUBLISH'): string {
  const { title, description, venue, startsAt, endsAt, domain, url, sequence } = entry
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: domain, product: 'academy', language: 'EN' },
    timezone: romeCalendar,
  })
  calendar.createEvent({
    id: `${entry.id}@${domain}`,
    // Calendar programs want an entry that is taken away to be newer than the one they have.
    sequence: method === 'CANCEL' ? sequence + 1 : sequence,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: title,
    description,
    location: `${venue.name}, ${venue.street}, ${venue.town}`,
    url,
    timezone: romeZone,
    stamp: universal(new Date()),
    start: wall(startsAt),
    end: wall(endsAt),
  })
  return calendar.toString()
}
