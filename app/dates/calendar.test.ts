import ICAL from 'ical.js'
import { expect, test, vi } from 'vitest'
import { calendarOf } from './calendar.ts'

const entry = {
  id: 'cascade-bologna',
  domain: 'academy.example',
  title: 'La cascata, una giornata in aula; perché no?',
  description: 'Porta un caso tuo.\nCi vediamo là.',
  venue: { name: 'Sala Portico', street: 'Via dell’Esempio 12', town: 'Bologna' },
  url: 'https://academy.example/date/cascade-bologna',
  startsAt: new Date('2027-07-15T07:30:00Z'),
  endsAt: new Date('2027-07-15T15:00:00Z'),
  sequence: 2,
}

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!)
  ICAL.TimezoneService.register(zone)
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
  return { calendar, zone, event }
}

test('a calendar program reads time, place and words as they were meant, whatever zone this machine is in', () => {
  for (const machine of ['Europe/Rome', 'America/New_York', 'Asia/Tokyo', 'UTC']) {
    vi.stubEnv('TZ', machine)
    const { event, zone } = read(calendarOf(entry))
    expect(zone.tzid).toBe('Europe/Rome')
    expect(event.startDate.toJSDate()).toEqual(entry.startsAt)
    expect(event.endDate.toJSDate()).toEqual(entry.endsAt)
    expect(event.startDate.zone.tzid).toBe('Europe/Rome')
    expect(event.summary).toBe(entry.title)
    expect(event.description).toBe(entry.description)
    expect(event.location).toBe('Sala Portico, Via dell’Esempio 12, Bologna')
  }
  vi.unstubAllEnvs()
})

test('winter dates too are at the hour of the wall', () => {
  const winter = { ...entry, startsAt: new Date('2027-12-01T08:30:00Z'), endsAt: new Date('2027-12-01T16:00:00Z') }
  expect(read(calendarOf(winter)).event.startDate.toJSDate()).toEqual(winter.startsAt)
})

test('the UID is the same for ever, a change and a cancellation are newer', () => {
  const [first, moved] = [entry, { ...entry, sequence: 3, title: 'Altro' }].map((one) => read(calendarOf(one)).event)
  const cancelled = read(calendarOf(entry, 'CANCEL'))
  expect([first!.uid, moved!.uid, cancelled.event.uid]).toEqual(Array(3).fill('cascade-bologna@academy.example'))
  expect([first!.sequence, moved!.sequence, cancelled.event.sequence]).toEqual([2, 3, 3])
  expect(cancelled.calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(cancelled.event.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test('the stamp is in universal time and lines are folded at 75 bytes', () => {
  const text = calendarOf({ ...entry, description: 'è'.repeat(300) })
  expect(text).toMatch(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/)
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
})
