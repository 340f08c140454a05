import { onTheWall, romeZone } from './rome.ts'

// Plain dates would be written in the machine's own time zone; these say Rome's, or the universal one that DTSTAMP must
// have, in the shape the library knows.

/** A moment as a clock in Rome shows it, for `start` and `end` of a calendar entry. */
export const wall = (at: Date) => said(at, onTheWall(at).day, onTheWall(at).time)

/** A moment in universal time, for the stamp of a calendar entry. */
export const universal = (at: Date) => {
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

/** Rome's time zone as calendar programs are told it. */
export const romeCalendar = { name: romeZone, generator: () => rome }

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
