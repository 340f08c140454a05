import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { assignSeats } from '#app/seats/assign-seats.server.ts'
import { joinFirm } from '#app/seats/join-firm.server.ts'
import { leave } from '#app/seats/leave.server.ts'
import { poolOf } from '#app/seats/pools-of.server.ts'
import { addSeats, takeBackSeats } from '#app/seats/pools.server.ts'
import { returnSeat } from '#app/seats/return-seat.server.ts'
import { tellSeatAssigned, tellSeatReturned } from '#app/seats/tasks.server.ts'
import { hashOf } from '#app/teams/invitation-token.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import {
  aFirm,
  aFirmWithSeats,
  anEmployee,
  anInvited,
  aPool,
  codeOf,
  give,
  inUse,
  opened,
  standing,
} from '#tests/helpers/firms.ts'
import { mails, work } from '#tests/helpers/jobs.ts'
import { aPerson } from '#tests/helpers/people.ts'

test('a seat opens the course to its person, who is told what the firm will see', async () => {
  const { by, course, poolId } = await aFirmWithSeats()
  const { person, memberId } = await anEmployee(by)
  await assignSeats(by, poolId, { memberIds: [memberId], dueOn: new Date('2027-05-31') })
  expect(await opened(person.id, course.id)).toBe(true)
  expect(await standing(by, poolId)).toEqual({ size: 5, used: 1, free: 4 })
  await work([tellSeatAssigned])
  const mail = (await mails()).findLast(({ to }) => to === person.email)
  expect(mail?.subject).toBe(`${by.firm.name} ti ha aperto il corso «Corso ${course.id}»`)
  expect(mail?.text).toMatch(/entro il 31 maggio 2027/)
  expect(mail?.text).toMatch(/Non vede le tue note/)
})

test('too few seats: the numbers are said and nobody gets one', async () => {
  const { by, course, poolId } = await aFirmWithSeats(2)
  const people = [await anEmployee(by), await anEmployee(by), await anEmployee(by)]
  const refused = await give(by, poolId, ...people.map(({ memberId }) => memberId))
  expect(refused).toEqual({ ok: false, code: 'too-few', wanted: 3, free: 2 })
  expect(await inUse(poolId)).toEqual([])
  expect(await opened(people[0]!.person.id, course.id)).toBe(false)
})

test('of two managers giving the last seat at once exactly one succeeds', async () => {
  const { by, poolId } = await aFirmWithSeats(1)
  const people = await Promise.all(Array.from({ length: 6 }, () => anEmployee(by)))
  const answers = await Promise.all(people.map(({ memberId }) => give(by, poolId, memberId)))
  expect(answers.map(codeOf).toSorted()).toEqual(['done', ...Array.from({ length: 5 }, () => 'too-few')])
  expect(await inUse(poolId)).toHaveLength(1)
  expect(await standing(by, poolId)).toEqual({ size: 1, used: 1, free: 0 })
})

test('nobody gets two seats on a course, from one pool or from two', async () => {
  const { by, course, poolId } = await aFirmWithSeats()
  const second = await aPool(by, course.id)
  const { memberId } = await anEmployee(by)
  expect(codeOf(await give(by, poolId, memberId, memberId))).toBe('done')
  const again = await Promise.all([give(by, poolId, memberId), give(by, second, memberId)])
  expect(again.map(codeOf)).toEqual(['has-a-seat', 'has-a-seat'])
  expect(await standing(by, poolId)).toEqual({ size: 5, used: 1, free: 4 })
})

test('a seat taken back closes the course, is free again, keeps what was learned, and can be given anew', async () => {
  const { by, course, poolId } = await aFirmWithSeats(1)
  const { person, memberId } = await anEmployee(by)
  await give(by, poolId, memberId)
  const enrolment = await db.enrolment.findFirstOrThrow({ where: { userId: person.id } })
  const fact = {
    enrolmentId: enrolment.id,
    lessonId: course.lessons[0]!.id,
    releaseId: course.releaseId,
    by: 'read',
  } as const
  await db.lessonCompletion.create({ data: fact })
  const [seat] = await inUse(poolId)
  await Promise.all([returnSeat(by, poolId, seat!.id), returnSeat(by, poolId, seat!.id)])
  expect(await opened(person.id, course.id)).toBe(false)
  expect(await standing(by, poolId)).toEqual({ size: 1, used: 0, free: 1 })
  expect(await db.lessonCompletion.count({ where: { enrolmentId: enrolment.id } })).toBe(1)
  await work([tellSeatAssigned, tellSeatReturned])
  expect((await mails()).findLast(({ to }) => to === person.email)?.subject).toMatch(/è tornata a/)
  expect(codeOf(await give(by, poolId, memberId))).toBe('done')
  expect(await opened(person.id, course.id)).toBe(true)
})

async function aLink(memberId: string, token: string) {
  const expiresAt = new Date(Date.now() + 60_000)
  await db.invitation.create({ data: { memberId, tokenHash: hashOf(token), invitedById: 'somebody', expiresAt } })
}

test('a seat given to somebody invited opens when they join', async () => {
  const { by, course, poolId } = await aFirmWithSeats()
  const { memberId } = await anInvited(by)
  await aLink(memberId, 'apre')
  expect(codeOf(await give(by, poolId, memberId))).toBe('done')
  const person = await aPerson()
  expect(await joinFirm(person, 'apre')).toMatchObject({ ok: true, value: { courses: 1 } })
  expect(await opened(person.id, course.id)).toBe(true)
})

test('joining while a seat is being given or taken back never leaves the two at odds', async () => {
  for (let round = 0; round < 6; round++) {
    const { by, course, poolId } = await aFirmWithSeats()
    const { memberId } = await anInvited(by)
    const [token, person] = [`gara-${round}`, await aPerson()]
    await aLink(memberId, token)
    if (round % 2) await give(by, poolId, memberId)
    const [seat] = await inUse(poolId)
    await Promise.all([joinFirm(person, token), seat ? returnSeat(by, poolId, seat.id) : give(by, poolId, memberId)])
    expect(await opened(person.id, course.id)).toBe((await inUse(poolId)).length === 1)
  }
})

test('another firm’s pool, people and seats are not there', async () => {
  const [mine, theirs] = [await aFirmWithSeats(), await aFirmWithSeats()]
  const [own, other] = [await anEmployee(mine.by), await anEmployee(theirs.by)]
  await give(theirs.by, theirs.poolId, other.memberId)
  const [seat] = await inUse(theirs.poolId)
  expect(codeOf(await give(mine.by, theirs.poolId, own.memberId))).toBe('not-there')
  expect(codeOf(await give(mine.by, mine.poolId, own.memberId, other.memberId))).toBe('not-there')
  expect(codeOf(await returnSeat(mine.by, theirs.poolId, seat!.id))).toBe('not-there')
  expect(codeOf(await returnSeat(mine.by, mine.poolId, seat!.id))).toBe('not-there')
  expect(codeOf(await leave(mine.by, other.memberId))).toBe('not-there')
  expect(await poolOf(mine.by.firm, theirs.poolId, 'it')).toBeNull()
  expect(await inUse(mine.poolId)).toEqual([])
})

test('an order line brings its seats once and takes them back once, with everything they opened', async () => {
  const [by, course] = [await aFirm(), await aCourse({ lessons: 1 })]
  const line = {
    organizationId: by.firm.id,
    courseId: course.id,
    orderLineId: `line-${by.firm.id}`,
    quantity: 5,
    byId: null,
  }
  const [first, second] = await Promise.all([addSeats(db, line), addSeats(db, line)])
  expect(first).toEqual(second)
  const { person, memberId } = await anEmployee(by)
  await give(by, first.poolId, memberId)
  const back = () => db.$transaction((tx) => takeBackSeats(tx, { orderLineId: line.orderLineId }))
  const both = await Promise.all([back(), back()])
  expect(both.map(({ seats }) => seats).toSorted()).toEqual([0, 5])
  expect(await opened(person.id, course.id)).toBe(false)
  expect(await standing(by, first.poolId)).toEqual({ size: 0, used: 0, free: 0 })
  expect(codeOf(await give(by, first.poolId, memberId))).toBe('too-few')
  expect(await takeBackSeats(db, { orderLineId: 'never-sold' })).toEqual({ seats: 0, assignments: [] })
})

test('the ledger and the seats in use tell the same story, and the ledger is never rewritten', async () => {
  const { by, poolId } = await aFirmWithSeats(3)
  const people = await Promise.all([anEmployee(by), anEmployee(by), anEmployee(by)])
  await give(by, poolId, ...people.map(({ memberId }) => memberId))
  const [seat] = await inUse(poolId)
  await returnSeat(by, poolId, seat!.id)
  await give(by, poolId, seat!.memberId)
  expect(await standing(by, poolId)).toMatchObject({ used: (await inUse(poolId)).length })
  const moves = await db.seatMove.groupBy({
    by: ['kind'],
    where: { poolId },
    _sum: { quantity: true },
    orderBy: { kind: 'asc' },
  })
  expect(moves.map(({ kind, _sum }) => [kind, _sum.quantity])).toEqual([
    ['bought', 3],
    ['assigned', 4],
    ['returned', 1],
  ])
  await expect(db.$executeRaw`update "SeatMove" set quantity = 9 where "poolId" = ${poolId}`).rejects.toThrow(
    /never changed/,
  )
})
