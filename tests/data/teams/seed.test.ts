import { expect, test } from 'vitest'
import { certificateOf } from '#app/learning/certificates.server.ts'
import { db } from '#app/platform/db.server.ts'
import { ordersOf } from '#app/shop/orders.server.ts'
import { departmentsOf } from '#app/teams/departments.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { invitationAt } from '#app/teams/invitations.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { inUse, opened } from '#tests/helpers/firms.ts'
import { aQuiz } from '#tests/helpers/quizzes.ts'
import { seedFirm } from '../../../prisma/seed/firm.ts'
import { demoInvitation } from '../../../prisma/seed/links.ts'
import { seedPeople } from '../../../prisma/seed/people.ts'
import { seedShop } from '../../../prisma/seed/shop.ts'

test('the demo firm is there once, with the seats it paid for and somebody who has finished', async () => {
  const lessons = [{ id: 'one', quizzes: ['cascade-1'] }, { id: 'two' }]
  await aCourse({ id: 'cascade', lessons, quizzes: [aQuiz('cascade-1')] })
  const people = await seedPeople()
  await seedShop()
  await seedFirm(people)
  await seedFirm(people)
  expect(await db.organization.count()).toBe(1)
  const firm = await firmOf(people.owner)
  expect((await departmentsOf(firm!)).map(({ name, people }) => [name, people])).toEqual([
    ['Amministrazione', 1],
    ['Banco', 2],
    ['Magazzino', 2],
  ])
  const { orders } = await ordersOf({ ...people.owner, language: 'it', role: 'learner' }, 'it')
  expect(orders.map(({ state, totalCents }) => [state, totalCents])).toEqual([['fulfilled', 59_500]])
  const pool = await db.seatPool.findFirstOrThrow()
  expect(await inUse(pool.id)).toHaveLength(2)
  expect(await opened(people.employee.id, 'cascade')).toBe(true)
  const [certificate] = await db.certificate.findMany()
  expect(await certificateOf(certificate!.code)).toMatchObject({ holder: people.graduate.name })
  expect(await db.attempt.findMany({ select: { number: true, state: true }, orderBy: { number: 'asc' } })).toEqual([
    { number: 1, state: 'submitted' },
    { number: 2, state: 'started' },
  ])
  expect(await invitationAt(demoInvitation)).toMatchObject({ state: 'open', email: 'ivan@demo.example' })
  // No letter leaves: all of it is of a past that was made up.
  expect(await db.$queryRaw`select task_identifier from graphile_worker.jobs`).toEqual([])
})
