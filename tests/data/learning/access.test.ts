import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { grantAccess, revokeAccess } from '#app/learning/access.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse, aRelease } from '#tests/helpers/courses.ts'
import { aPerson } from '#tests/helpers/people.ts'

async function aGrant() {
  const [person, course] = [await aPerson(), await aCourse({ lessons: 1 })]
  return { course, grant: { userId: person.id, courseId: course.id, source: 'order' as const, sourceId: randomUUID() } }
}
const open = (userId: string) => db.access.count({ where: { userId, revokedAt: null } })

test('granting twice, also at once, opens once and enrols once', async () => {
  const { grant } = await aGrant()
  await Promise.all([1, 2, 3].map(() => db.$transaction((tx) => grantAccess(tx, grant))))
  expect(await open(grant.userId)).toBe(1)
  expect(await db.enrolment.count({ where: { userId: grant.userId } })).toBe(1)
})

test('one is enrolled in the newest release of that day, and stays there', async () => {
  const { course, grant } = await aGrant()
  const newer = await aRelease(course, { lessons: 2 })
  await grantAccess(db, grant)
  await aRelease(course, { lessons: 3 })
  await grantAccess(db, { ...grant, source: 'seat' })
  const where = { userId: grant.userId }
  expect((await db.enrolment.findMany({ where })).map(({ releaseId }) => releaseId)).toEqual([newer.releaseId])
})

test('revoking takes all of one reason and nothing of another; the enrolment stays', async () => {
  const { grant } = await aGrant()
  await grantAccess(db, grant)
  await grantAccess(db, { ...grant, source: 'seat' })
  await revokeAccess(db, grant)
  await revokeAccess(db, grant)
  expect(await open(grant.userId)).toBe(1)
  expect(await db.enrolment.count({ where: { userId: grant.userId } })).toBe(1)
})

test('a delivery repeated after its refund opens nothing', async () => {
  const { grant } = await aGrant()
  await grantAccess(db, grant)
  await revokeAccess(db, grant)
  await grantAccess(db, grant)
  expect(await open(grant.userId)).toBe(0)
})

test('a course without a release cannot be opened', async () => {
  const { grant } = await aGrant()
  const { id } = await db.course.create({ data: { id: `empty-${randomUUID().slice(0, 8)}`, sheet: {} } })
  await expect(db.$transaction((tx) => grantAccess(tx, { ...grant, courseId: id }))).rejects.toThrow(/no release/)
  expect(await open(grant.userId)).toBe(0)
})
