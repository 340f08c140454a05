import { expect, test } from 'vitest'
import { alertOf } from '#app/journal/alert-of.server.ts'
import { callOff } from '#app/journal/call-off.server.ts'
import { eraseRequest } from '#app/journal/erase-request.server.ts'
import { inOfficeHours } from '#app/journal/office-hours.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse } from '#tests/helpers/courses.ts'
import { demoAlert } from '../../../prisma/seed/links.ts'
import { seedPeople } from '../../../prisma/seed/people.ts'
import { seedRequests } from '../../../prisma/seed/requests.ts'

const kept = async () =>
  (await db.request.findMany({ select: { kind: true, state: true, name: true }, orderBy: { id: 'asc' } })).map(
    ({ kind, state, name }) => [kind, state, name],
  )

test('the demo’s office has requests of every kind on its desk, once, and nobody is sent a letter for them', async () => {
  await aCourse({ id: 'cascade', lessons: 1 })
  const people = await seedPeople()
  for (const _ of [1, 2]) await seedRequests(people)
  expect(await kept()).toEqual([
    ['dateAlert', 'waiting', 'vera@demo.example'],
    ['coaching', 'closed', 'Elsa Esempio'],
    ['contact', 'answered', 'Teo Esempio'],
    ['meeting', 'waiting', 'Ruth Example'],
    ['meeting', 'scheduled', 'Gino Esempio'],
    ['programme', 'new', 'Ugo Esempio'],
    ['inHouse', 'new', 'Rita Esempio'],
    ['meeting', 'new', 'Ada Dimostrativa'],
    ['contact', 'new', 'Bruna Esempio'],
  ])
  expect(await db.$queryRaw`select task_identifier from graphile_worker.jobs`).toEqual([])
  expect(await alertOf(demoAlert)).toMatchObject({ email: 'vera@demo.example', endedAt: null })
  const times = await db.requestTime.findMany({ select: { startsAt: true } })
  expect(times.filter(({ startsAt }) => !inOfficeHours(startsAt))).toEqual([])
  const strangers = await db.request.count({ where: { NOT: { email: { endsWith: '@demo.example' } } } })
  expect(strangers).toBe(0)
})

test('an office that erased what the demo brought gets nothing back', async () => {
  const { owner, office } = await seedPeople()
  const fixed = await db.request.findFirstOrThrow({ where: { state: 'scheduled' } })
  expect(await callOff({ by: office, requestId: fixed.id, version: fixed.version })).toMatchObject({ ok: true })
  for (const { id: requestId, version } of await db.request.findMany())
    expect(await eraseRequest({ by: office, requestId, version })).toMatchObject({ ok: true })
  await seedRequests({ owner, office })
  expect(await kept()).toEqual([])
})
