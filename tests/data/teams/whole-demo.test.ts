import { expect, test } from 'vitest'
import { env } from '#app/platform/env.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeWhole } from '#scripts/database/make-whole.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aQuiz } from '#tests/helpers/quizzes.ts'
import { seedFirm } from '../../../prisma/seed/firm.ts'
import { seedPeople } from '../../../prisma/seed/people.ts'
import { seedShop } from '../../../prisma/seed/shop.ts'

const made = (make: () => Promise<unknown>) => makeWhole(env.DATABASE_URL, make)
const content = async () => {
  if (await db.course.count()) return
  const lessons = [{ id: 'one', quizzes: ['cascade-1'] }, { id: 'two' }]
  await aCourse({ id: 'cascade', lessons, quizzes: [aQuiz('cascade-1')] })
}

async function demo() {
  await content()
  const people = await seedPeople()
  await seedShop()
  await seedFirm(people)
}

// The firm is there, its people are invited, and nothing is on sale yet that it could buy.
async function diesMidway() {
  await content()
  await seedFirm(await seedPeople())
}

const counts = async () => [
  await db.user.count(),
  await db.organization.count(),
  await db.department.count(),
  await db.member.count(),
  await db.order.count(),
  await db.certificate.count(),
]

test('a demo whose making was killed midway is made again from the beginning', { timeout: 60_000 }, async () => {
  await expect(made(diesMidway)).rejects.toThrow('The demo basket was refused')
  expect((await counts()).slice(1, 3)).toEqual([1, 3])
  // Two starts at once: one makes it, the other waits and finds it whole.
  await Promise.all([made(demo), made(demo)])
  const whole = await counts()
  expect(whole).toEqual([5, 1, 3, 6, 1, 1])
  await db.department.create({ data: { organizationId: (await db.organization.findFirstOrThrow()).id, name: 'Sala' } })
  await made(demo)
  expect(await db.department.count()).toBe(4)
})

test('what somebody else has been in is never emptied, not even half made', { timeout: 60_000 }, async () => {
  const stranger = await aPerson()
  await db.$executeRaw`comment on schema public is 'the demo is being made'`
  await made(demo)
  expect(await db.user.count({ where: { id: stranger.id } })).toBe(1)
  expect(await db.department.count()).toBe(4)
})
