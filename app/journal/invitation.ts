import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { romeCalendar, universal, wall } from '#app/dates/calendar-time.ts'

type Party = { name: string; email: string }
type Meeting = {
  id: string
  startsAt: Date
  endsAt: Date
  place: string
  sequence: number
  cancelledAt: Date | null
  summary: string
  description: string
  organizer: Party
  attendee: Party
}

/**
 * The calendar entry of a meeting as mail programs understand it (RFC 5546): a REQUEST while it is on, new or moved, and a
 * CANCEL once it is off. The UID never changes and SEQUENCE says which is newer, so that an entry is updated where it
 * stands and never doubled.
 */
export function invitationOf(meeting: Meeting): { method: 'REQUEST' | 'CANCEL'; content: string } {
  const { organizer, attendee, startsAt, endsAt, place, sequence, summary, description } = meeting
  const method = meeting.cancelledAt ? 'CANCEL' : 'REQUEST'
  const domain = organizer.email.split('@')[1] ?? 'localhost'
  const calendar = ical({
    method: ICalCalendarMethod[method],
    prodId: { company: domain, product: 'academy', language: 'EN' },
    timezone: romeCalendar,
  })
  const event = calendar.createEvent({
    id: `${meeting.id}@${domain}`,
    sequence,
    status: meeting.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary,
    description,
    location: place,
    organizer,
    timezone: romeCalendar.name,
    stamp: universal(new Date()),
    start: wall(startsAt),
    end: wall(endsAt),
  })
  event.createAttendee({
    ...attendee,
    role: ICalAttendeeRole.REQ,
    status: meeting.cancelledAt ? undefined : ICalAttendeeStatus.NEEDSACTION,
    rsvp: !meeting.cancelledAt,
  })
  return { method, content: calendar.toString() }
}
