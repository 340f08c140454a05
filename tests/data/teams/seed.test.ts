import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { departmentsOf } from '#app/teams/departments.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { inUse, opened } from '#tests/helpers/firms.ts'
import { seedFirm } from '../../../prisma/seed/firm.ts'
import { seedPeople } from '../../../prisma/seed/people.ts'

test('the demo firm is there once, however often the demo starts', async () => {
  await aCourse({ id: 'cascade', lessons: 1 })
  const people = await seedPeople()
  await seedFirm(people)
  await seedFirm(people)
  expect(await db.organization.count()).toBe(1)
  const firm = await firmOf(people.owner)
  expect((await departmentsOf(firm!)).map(({ name, people }) => [name, people])).toEqual([
    ['Amministrazione', 1],
    ['Banco', 2],
    ['Magazzino', 2],
  ])
  const pool = await db.seatPool.findFirstOrThrow()
  expect(await inUse(pool.id)).toHaveLength(1)
  expect(await opened(people.employee.id, 'cascade')).toBe(true)
})
