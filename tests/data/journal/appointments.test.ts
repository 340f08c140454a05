import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { callOff } from '#app/journal/call-off.server.ts'
import { fixAppointment } from '#app/journal/fix-appointment.server.ts'
import { proposeTime } from '#app/journal/propose-time.server.ts'
import { journalTasks } from '#app/journal/tasks.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { codeOf } from '#tests/helpers/firms.ts'
import { mails, work } from '#tests/helpers/jobs.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aDesk, meeting, soon } from '#tests/helpers/requests.ts'

async function entriesTo(email: string) {
  const files = readdirSync(env.MAIL_DIR).toSorted()
  const all = await Promise.all(files.map((name) => PostalMime.parse(readFileSync(path.join(env.MAIL_DIR, name)))))
  return all
    .filter((mail) => mail.to?.[0]?.address === email)
    .flatMap((mail) => mail.attachments.filter((one) => one.mimeType === 'text/calendar'))
    .map((part) => {
      const text = typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content)
      const calendar = new ICAL.Component(ICAL.parse(text))
      ICAL.TimezoneService.reset()
      ICAL.TimezoneService.register(new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!))
      const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
      const status = event.component.getFirstPropertyValue('status')
      return { method: calendar.getFirstPropertyValue('method'), event, status }
    })
}

test('a time is accepted, moved and called off: one calendar entry, each change newer, read by a calendar program', async () => {
  const desk = await aDesk()
  expect(codeOf(await fixAppointment(desk.seen(), meeting))).toBe('done')
  await work(journalTasks)
  expect(codeOf(await fixAppointment(desk.seen(1), { ...meeting, startsAt: soon(8) }))).toBe('done')
  await work(journalTasks)
  expect(codeOf(await callOff(desk.seen(2)))).toBe('done')
  await work(journalTasks)
  expect(codeOf(await fixAppointment(desk.seen(3), { ...meeting, startsAt: soon(9) }))).toBe('done')
  await work(journalTasks)
  const { appointment, state, version } = await desk.row()
  const entries = await entriesTo(desk.email)
  expect(entries.map(({ method, event, status }) => [method, event.sequence, status])).toEqual([
    ['REQUEST', 0, 'CONFIRMED'],
    ['REQUEST', 1, 'CONFIRMED'],
    ['CANCEL', 2, 'CANCELLED'],
    ['REQUEST', 3, 'CONFIRMED'],
  ])
  expect(new Set(entries.map(({ event }) => event.uid))).toEqual(new Set([`${appointment!.id}@example.com`]))
  expect(entries.map(({ event }) => event.startDate.toJSDate())).toEqual([soon(7), soon(8), soon(8), soon(9)])
  expect(entries[0]!.event.endDate.toJSDate().getTime() - soon().getTime()).toBe(30 * 60_000)
  expect(entries[0]!.event.attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
    `mailto:${desk.email}`,
  ])
  expect(entries[0]!.event.organizer).toBe('mailto:info@example.com')
  expect([state, version]).toEqual(['scheduled', 4])
})

test('an entry that has changed once more before its letter left is told once, as it stands', async () => {
  const desk = await aDesk()
  await fixAppointment(desk.seen(), meeting)
  await fixAppointment(desk.seen(1), { ...meeting, startsAt: soon(8) })
  await work(journalTasks)
  expect((await entriesTo(desk.email)).map(({ event }) => event.sequence)).toEqual([1])
})

test('of two people who accept at once one is told that it changed, and one invitation goes out', async () => {
  const desk = await aDesk()
  const other = await aPerson({ role: 'staff' })
  const both = await Promise.all([
    fixAppointment(desk.seen(), meeting),
    fixAppointment({ ...desk.seen(), by: other }, { ...meeting, startsAt: soon(8) }),
  ])
  expect(both.map(codeOf).toSorted()).toEqual(['changed', 'done'])
  await work(journalTasks)
  expect(await entriesTo(desk.email)).toHaveLength(1)
  expect(await db.requestMove.count({ where: { requestId: desk.id, why: 'accepted' } })).toBe(1)
})

test('another time is proposed once, in the visitor’s language, and waits; the past and a second meeting are refused', async () => {
  const desk = await aDesk({ language: 'en' })
  expect(codeOf(await proposeTime(desk.seen(), addDays(new Date(), -1)))).toBe('past')
  expect(codeOf(await proposeTime(desk.seen(), soon(7)))).toBe('same-time')
  expect(codeOf(await proposeTime(desk.seen(), soon(20)))).toBe('done')
  await work(journalTasks)
  expect((await mails()).filter((mail) => mail.to === desk.email).map((mail) => mail.subject)).toContain(
    'Another time for our meeting',
  )
  expect((await desk.row()).state).toBe('waiting')
  expect(codeOf(await fixAppointment(desk.seen(1), { ...meeting, startsAt: addDays(new Date(), -1) }))).toBe('past')
  await fixAppointment(desk.seen(1), meeting)
  expect(codeOf(await fixAppointment(desk.seen(2), meeting))).toBe('same-time')
  expect(codeOf(await proposeTime(desk.seen(2), soon(21)))).toBe('has-appointment')
  const contact = await aDesk({ kind: 'contact', details: {}, times: [] })
  expect(codeOf(await proposeTime(contact.seen(), soon()))).toBe('not-a-meeting')
  expect(codeOf(await fixAppointment(contact.seen(), meeting))).toBe('not-a-meeting')
  expect(codeOf(await callOff(contact.seen()))).toBe('no-appointment')
  await work(journalTasks)
})
