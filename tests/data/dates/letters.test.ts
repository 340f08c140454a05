import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { mailPlacesBooked } from '#app/dates/mail-places-booked.server.tsx'
import { mailPlacesFreed } from '#app/dates/mail-places-freed.server.tsx'
import { confirmPlaces, holdPlaces, releasePlaces } from '#app/dates/places.server.ts'
import { addMinutes } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aDate } from '#tests/helpers/wares.ts'

async function booked(courseDateId: string, buyer: { id: string }, places = 1) {
  const orderLineId = randomUUID()
  await db.$transaction((tx) =>
    holdPlaces(tx, [{ courseDateId, places, orderLineId, userId: buyer.id }], addMinutes(new Date(), 45)),
  )
  await db.$transaction((tx) => confirmPlaces(tx, [orderLineId]))
  return orderLineId
}
const freed = (orderLineId: string) => db.$transaction((tx) => releasePlaces(tx, [orderLineId]))

async function lettersTo(email: string) {
  const files = readdirSync(env.MAIL_DIR).filter((name) => name.endsWith('.eml'))
  const mails = await Promise.all(files.map((name) => PostalMime.parse(readFileSync(path.join(env.MAIL_DIR, name)))))
  return mails.filter((mail) => mail.to?.some((one) => one.address === email))
}
function entryIn(mail: Awaited<ReturnType<typeof lettersTo>>[number]) {
  const part = mail.attachments.find((one) => one.mimeType.startsWith('text/calendar'))
  if (!part) return null
  const text = typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content)
  const calendar = new ICAL.Component(ICAL.parse(text))
  return {
    method: calendar.getFirstPropertyValue('method'),
    event: new ICAL.Event(calendar.getFirstSubcomponent('vevent')!),
  }
}
const jobs = () =>
  db.$queryRaw<{ name: string; line: string }[]>`
    select t.identifier as name, j.payload->>'orderLineId' as line
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`

test('booking and giving back each ask once for their letter, whatever is repeated', async () => {
  const [date, buyer] = [await aDate(), await aPerson()]
  const line = await booked(date, buyer, 2)
  await db.$transaction((tx) => confirmPlaces(tx, [line]))
  await freed(line)
  await freed(line)
  expect((await jobs()).filter((job) => job.line === line).map((job) => job.name)).toEqual([
    'dates.tell-booked',
    'dates.tell-freed',
  ])
})

test('a hold that is only given back asks for no letter', async () => {
  const [date, buyer, orderLineId] = [await aDate(), await aPerson(), randomUUID()]
  await db.$transaction((tx) =>
    holdPlaces(tx, [{ courseDateId: date, places: 1, orderLineId, userId: buyer.id }], addMinutes(new Date(), 45)),
  )
  await freed(orderLineId)
  expect((await jobs()).filter((job) => job.line === orderLineId)).toEqual([])
})

for (const [language, subject] of [
  ['it', 'I tuoi posti sono prenotati: Giornata di prova'],
  ['en', 'Your places are booked: A day of trial'],
] as const)
  test(`the buyer's letter (${language}) brings an entry that a calendar program can read`, async () => {
    const [date, buyer] = [await aDate(), await aPerson({ language })]
    await mailPlacesBooked(await booked(date, buyer, 2))
    const [mail] = await lettersTo(buyer.email)
    const { startsAt } = await db.courseDate.findUniqueOrThrow({ where: { id: date } })
    const entry = entryIn(mail!)
    expect(mail!.subject).toBe(subject)
    expect(mail!.text).toContain('Sala Prova, Via della Prova 1, Bologna')
    expect(entry!.method).toBe('PUBLISH')
    expect(entry!.event.uid).toBe(`${date}@example.com`)
    expect(Math.abs(entry!.event.startDate.toJSDate().getTime() - startsAt.getTime())).toBeLessThan(1000)
    expect(entry!.event.summary).toBe(language === 'it' ? 'Giornata di prova' : 'A day of trial')
  })

test('a repeated letter carries the same Message-ID', async () => {
  const [date, buyer] = [await aDate(), await aPerson()]
  const line = await booked(date, buyer)
  for (const _ of [1, 2]) await mailPlacesBooked(line)
  const ids = (await lettersTo(buyer.email)).map((mail) => mail.messageId)
  expect(ids).toEqual(Array(2).fill(`<places-booked-${line}@example.com>`))
})

test('whoever loses the only place gets the entry taken away; with another place there, it stays', async () => {
  const [date, buyer] = [await aDate(), await aPerson()]
  const [first, second] = [await booked(date, buyer), await booked(date, buyer)]
  await freed(first)
  await mailPlacesFreed(first)
  await freed(second)
  await mailPlacesFreed(second)
  const entries = (await lettersTo(buyer.email)).map((mail) => entryIn(mail)?.method ?? null)
  expect(entries.toSorted()).toEqual(['CANCEL', null])
})

test('a letter is not sent when it is no longer true', async () => {
  const [date, buyer] = [await aDate(), await aPerson()]
  const line = await booked(date, buyer)
  await mailPlacesFreed(line)
  await freed(line)
  await mailPlacesBooked(line)
  await mailPlacesBooked(randomUUID())
  expect(await lettersTo(buyer.email)).toEqual([])
})
