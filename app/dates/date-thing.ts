import type { Localized, Language } from '#app/i18n/language.ts'
import type { Thing } from '#app/ui/things.ts'
import type { Venue } from './plan-date.server.ts'

type Planned = { title: Localized; venue: Venue; startsAt: Date; endsAt: Date; cancelledAt: Date | null }
type Around = { url: string; language: Language; academy: Thing; offer: Thing | null }

/** A date as an event: when, where, whether it still takes place, what a place costs. */
export const dateThing = (date: Planned, { url, language, academy, offer }: Around): Thing => ({
  '@type': 'EducationEvent',
  '@id': url,
  url,
  name: date.title[language],
  description: `${date.title[language]}, ${date.venue.name}, ${date.venue.town}`,
  inLanguage: 'it',
  ...whenAndWhere(date),
  eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
  eventStatus: `https://schema.org/${date.cancelledAt ? 'EventCancelled' : 'EventScheduled'}`,
  organizer: academy,
  ...(offer && { offers: offer }),
})

/** The same date as one holding of its course. */
export const heldOn = (date: Planned): Thing => ({
  '@type': 'CourseInstance',
  courseMode: 'Onsite',
  ...whenAndWhere(date),
})

const whenAndWhere = ({ startsAt, endsAt, venue }: Planned) => ({
  startDate: startsAt.toISOString(),
  endDate: endsAt.toISOString(),
  location: {
    '@type': 'Place',
    name: venue.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue.street,
      addressLocality: venue.town,
      addressCountry: 'IT',
    },
  },
})
