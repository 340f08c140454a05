import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { dateNamed } from '#app/dates/dates.server.ts'
import { confirmPlaces, holdPlaces, releasePlaces } from '#app/dates/places.server.ts'
import { addMinutes } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aDate } from '#tests/helpers/wares.ts'

const soon = () => addMinutes(new Date(), 45)
const lapsed = () => addMinutes(new Date(), -1)

async function hold(courseDateId: string, places = 1, until = soon(), orderLineId: string = randomUUID()) {
  const { id: userId } = await aPerson()
  const wish = { courseDateId, places, orderLineId, userId }
  const held = await db.$transaction((tx) => holdPlaces(tx, [wish], until))
  return { orderLineId, held }
}
const confirm = (...lines: string[]) => db.$transaction((tx) => confirmPlaces(tx, lines))
const release = (...lines: string[]) => db.$transaction((tx) => releasePlaces(tx, lines))
const statesOn = async (courseDateId: string) =>
  (await db.booking.findMany({ where: { courseDateId } })).map((row) => row.state).sort()

test('of ten who want the last place at once, exactly one holds it', async () => {
  const date = await aDate({ capacity: 1 })
  const { id: userId } = await aPerson()
  const wish = () => ({ courseDateId: date, places: 1, orderLineId: randomUUID(), userId })
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => db.$transaction((tx) => holdPlaces(tx, [wish()], soon()))),
  )
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(answers.filter((answer) => !answer.ok && answer.code === 'sold-out')).toHaveLength(9)
  expect(await statesOn(date)).toEqual(['held'])
})

test('two orders that want the same two dates in opposite order do not wait for each other for ever', async () => {
  const [one, two] = [await aDate({ capacity: 2 }), await aDate({ capacity: 2 })]
  const { id: userId } = await aPerson()
  const wishes = (dates: string[]) => {
    const orderLineId = randomUUID()
    return dates.map((courseDateId, n) => ({ courseDateId, places: 1, orderLineId: `${orderLineId}-${n}`, userId }))
  }
  const both = await Promise.all(
    [wishes([one, two]), wishes([two, one])].map((wish) => db.$transaction((tx) => holdPlaces(tx, wish, soon()))),
  )
  expect(both.map((answer) => answer.ok)).toEqual([true, true])
})

test('an order gets all its places or none', async () => {
  const [roomy, tight] = [await aDate({ capacity: 5 }), await aDate({ capacity: 1 })]
  const { id: userId } = await aPerson()
  const orderLineId = randomUUID()
  const refused = await db.$transaction((tx) =>
    holdPlaces(
      tx,
      [
        { courseDateId: roomy, places: 2, orderLineId, userId },
        { courseDateId: tight, places: 2, orderLineId: randomUUID(), userId },
      ],
      soon(),
    ),
  )
  expect(refused).toEqual({ ok: false, code: 'sold-out' })
  expect([await statesOn(roomy), await statesOn(tight)]).toEqual([[], []])
})

test('two lines of one order for the same date are counted together', async () => {
  const date = await aDate({ capacity: 3 })
  const { id: userId } = await aPerson()
  const wish = () => ({ courseDateId: date, places: 2, orderLineId: randomUUID(), userId })
  const refused = await db.$transaction((tx) => holdPlaces(tx, [wish(), wish()], soon()))
  expect(refused).toEqual({ ok: false, code: 'sold-out' })
})

test('a date that began, was called off or never was takes no holds', async () => {
  const [begun, calledOff] = [await aDate({ inDays: -1 }), await aDate()]
  await db.courseDate.update({ where: { id: calledOff }, data: { cancelledAt: new Date() } })
  for (const date of [begun, calledOff, 'nowhere'])
    expect((await hold(date)).held).toEqual({ ok: false, code: 'date-over' })
})

test('a lapsed hold gives its place to the next', async () => {
  const date = await aDate({ capacity: 1 })
  await hold(date, 1, lapsed())
  expect((await hold(date)).held.ok).toBe(true)
})

test('holding again for the same lines renews the hold and does not count against itself', async () => {
  const date = await aDate({ capacity: 2 })
  const { orderLineId } = await hold(date, 2, lapsed())
  expect((await hold(date, 2, soon(), orderLineId)).held.ok).toBe(true)
  expect(await statesOn(date)).toEqual(['held', 'held'])
  expect(await dateNamed(date)).toMatchObject({ left: 0, unsold: 2, room: 'reserved' })
})

test('a released line can be held again while there is room', async () => {
  const date = await aDate({ capacity: 1 })
  const { orderLineId } = await hold(date)
  await release(orderLineId)
  expect((await hold(date, 1, soon(), orderLineId)).held.ok).toBe(true)
  expect(await statesOn(date)).toEqual(['held'])
})

test('confirming twice books once', async () => {
  const date = await aDate({ capacity: 3 })
  const { orderLineId } = await hold(date, 2)
  expect(await Promise.all([confirm(orderLineId), confirm(orderLineId)])).toMatchObject([{ ok: true }, { ok: true }])
  expect(await statesOn(date)).toEqual(['booked', 'booked'])
  expect(await dateNamed(date)).toMatchObject({ left: 1, unsold: 1, room: 'last' })
})

test('paid after the hold lapsed: honoured while there is room', async () => {
  const date = await aDate({ capacity: 1 })
  const { orderLineId } = await hold(date, 1, lapsed())
  expect((await confirm(orderLineId)).ok).toBe(true)
  expect(await statesOn(date)).toEqual(['booked'])
})

test('paid after the hold lapsed and the place went to another: refused, and nothing changes', async () => {
  const date = await aDate({ capacity: 1 })
  const late = await hold(date, 1, lapsed())
  const next = await hold(date)
  expect(await confirm(late.orderLineId)).toEqual({ ok: false, code: 'no-place-left' })
  expect((await confirm(next.orderLineId)).ok).toBe(true)
  expect(await statesOn(date)).toEqual(['booked', 'held'])
})

test('two late payers for one place: one is booked, the other is told', async () => {
  const date = await aDate({ capacity: 1 })
  const [a, b] = [await hold(date, 1, lapsed()), await hold(date, 1, lapsed())]
  const answers = await Promise.all([confirm(a.orderLineId), confirm(b.orderLineId)])
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(await statesOn(date)).toEqual(['booked', 'held'])
})

test('a date called off meanwhile takes nobody, held or not', async () => {
  const date = await aDate()
  const { orderLineId } = await hold(date)
  await db.courseDate.update({ where: { id: date }, data: { cancelledAt: new Date() } })
  expect(await confirm(orderLineId)).toEqual({ ok: false, code: 'no-place-left' })
})

test('giving back frees the place at once, also twice, held or booked', async () => {
  const date = await aDate({ capacity: 2 })
  const [held, booked] = [await hold(date), await hold(date)]
  await confirm(booked.orderLineId)
  await release(held.orderLineId, booked.orderLineId)
  await release(held.orderLineId, booked.orderLineId)
  expect(await statesOn(date)).toEqual(['released', 'released'])
  expect((await hold(date, 2)).held.ok).toBe(true)
})

test('lines without places confirm and release without a word', async () => {
  expect((await confirm(randomUUID())).ok).toBe(true)
  await release(randomUUID())
})

test('the database itself refuses one place of a line twice', async () => {
  const date = await aDate()
  const { orderLineId } = await hold(date)
  const { id: userId } = await aPerson()
  const again = { courseDateId: date, orderLineId, place: 1, userId, heldUntil: soon() }
  await expect(db.booking.create({ data: again })).rejects.toMatchObject({ code: 'P2002' })
})
