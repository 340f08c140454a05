import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, test } from 'vitest'
import { holdPlaces, releasePlaces } from '#app/dates/places.server.ts'
import { addDays } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aDate } from '#tests/helpers/wares.ts'

test('pages kept as bytes are told when a place is taken or freed, and not when nothing was', async () => {
  const [person, date] = [await aPerson(), await aDate()]
  const listener = new pg.Client({ connectionString: process.env.DATABASE_URL })
  const told: (string | undefined)[] = []
  listener.on('notification', ({ payload }) => told.push(payload))
  await listener.connect()
  await listener.query('listen public_pages')
  const orderLineId = randomUUID()
  const wish = { courseDateId: date, places: 2, orderLineId, userId: person.id }
  await db.$transaction((tx) => holdPlaces(tx, [wish], addDays(new Date(), 1)))
  await listener.query('select 1')
  expect(told).toEqual(['Booking'])
  await db.$transaction((tx) => releasePlaces(tx, [orderLineId]))
  await db.$transaction((tx) => releasePlaces(tx, [orderLineId]))
  await listener.query('select 1')
  expect(told).toEqual(['Booking', 'Booking'])
  await listener.end()
})
