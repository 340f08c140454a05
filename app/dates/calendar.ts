import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { onTheWall, romeZone } from './rome.ts'

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
    timezone: { name: romeZone, generator: () => rome },
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

// Plain dates would be written in the machine's own time zone; these say Rome's, or the universal one that DTSTAMP must
// have, in the shape the library knows.
const wall = (at: Date) => said(at, onTheWall(at).day, onTheWall(at).time)
const universal = (at: Date) => {
  const [day = '', time = ''] = at
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
    .split('T')
  return said(at, day, time)
}
const said = (at: Date, day: string, time: string): Said => ({
  isValid: true,
  zone: { type: 'iana' },
  setZone: () => said(at, day, time),
  toFormat: (format) => (format === 'yyyyLLdd' ? day : time),
  toJSDate: () => at,
  toJSON: () => at.toISOString(),
})
type Said = {
  isValid: boolean
  zone: { type: string }
  setZone: () => Said
  toFormat: (format: string) => string
  toJSDate: () => Date
  toJSON: () => string
}

const rome = `BEGIN:VTIMEZONE
TZID:${romeZone}
X-LIC-LOCATION:${romeZone}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`
