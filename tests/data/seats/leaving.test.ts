import { expect, test } from 'vitest'
import { leave } from '#app/seats/leave.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import {
  aFirm,
  aFirmWithSeats,
  anEmployee,
  codeOf,
  give,
  inUse,
  managing,
  opened,
  standing,
} from '#tests/helpers/firms.ts'

test('whoever leaves the firm loses its seats at once, and an owner cannot leave it without one', async () => {
  const { by, course, poolId } = await aFirmWithSeats()
  const { person, memberId } = await anEmployee(by)
  await give(by, poolId, memberId)
  expect(await leave({ firm: (await firmOf(person))!, person }, memberId)).toEqual({ ok: true, value: { seats: 1 } })
  expect(await firmOf(person)).toBeNull()
  expect(await opened(person.id, course.id)).toBe(false)
  expect(await standing(by, poolId)).toEqual({ size: 5, used: 0, free: 5 })
  expect(codeOf(await leave(by, by.firm.memberId))).toBe('last-owner')
  expect(codeOf(await give(by, poolId, memberId))).toBe('has-left')
})

test('leaving while a seat is being given leaves no seat behind', async () => {
  for (let round = 0; round < 6; round++) {
    const { by, course, poolId } = await aFirmWithSeats()
    const { person, memberId } = await anEmployee(by)
    await Promise.all([leave(by, memberId), give(by, poolId, memberId)])
    expect(await inUse(poolId)).toEqual([])
    expect(await opened(person.id, course.id)).toBe(false)
  }
})

test('a manager lets employees go, not owners or other managers', async () => {
  const by = await aFirm()
  const [boss, peer, employee] = [
    await anEmployee(by, { role: 'manager' }),
    await anEmployee(by, { role: 'manager' }),
    await anEmployee(by),
  ]
  const asBoss = await managing(boss.person)
  expect(codeOf(await leave(asBoss, by.firm.memberId))).toBe('only-owners')
  expect(codeOf(await leave(asBoss, peer.memberId))).toBe('only-owners')
  expect(codeOf(await leave(asBoss, employee.memberId))).toBe('done')
})
