import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { joinFirm } from '#app/seats/join-firm.server.ts'
import { addSeats } from '#app/seats/pools.server.ts'
import { resumeSeats, suspendSeats } from '#app/seats/suspend-seats.server.ts'
import { hashOf } from '#app/teams/invitation-token.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { aFirm, anEmployee, anInvited, codeOf, give, opened } from '#tests/helpers/firms.ts'
import { aPerson } from '#tests/helpers/people.ts'

async function aPurchase() {
  const [by, course] = [await aFirm(), await aCourse({ lessons: 2 })]
  const line = {
    organizationId: by.firm.id,
    courseId: course.id,
    orderLineId: `line-${by.firm.id}`,
    quantity: 3,
    byId: by.person.id,
  }
  const { poolId } = await addSeats(db, line)
  const suspend = () => db.$transaction((tx) => suspendSeats(tx, line))
  const resume = () => db.$transaction((tx) => resumeSeats(tx, line))
  return { by, course, poolId, suspend, resume }
}

test('while a purchase is disputed its seats open nothing and none can be assigned', async () => {
  const { by, course, poolId, suspend, resume } = await aPurchase()
  const [seated, other] = [await anEmployee(by), await anEmployee(by)]
  await give(by, poolId, seated.memberId)
  await suspend()
  expect(await opened(seated.person.id, course.id)).toBe(false)
  expect(codeOf(await give(by, poolId, other.memberId))).toBe('suspended')
  await resume()
  expect(await opened(seated.person.id, course.id)).toBe(true)
  expect(codeOf(await give(by, poolId, other.memberId))).toBe('done')
})

test('who joins the firm meanwhile reads once the dispute is won', async () => {
  const { by, course, poolId, suspend, resume } = await aPurchase()
  const [{ memberId }, person] = [await anInvited(by), await aPerson()]
  await give(by, poolId, memberId)
  const expiresAt = new Date(Date.now() + 60_000)
  const tokenHash = hashOf(`entra-${memberId}`)
  await db.invitation.create({ data: { memberId, tokenHash, invitedById: by.person.id, expiresAt } })
  await suspend()
  expect(await joinFirm(person, `entra-${memberId}`)).toMatchObject({ ok: true, value: { courses: 0 } })
  expect(await opened(person.id, course.id)).toBe(false)
  await resume()
  await resume()
  expect(await opened(person.id, course.id)).toBe(true)
})
