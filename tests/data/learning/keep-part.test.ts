import { expect, test } from 'vitest'
import { keepTicks, keepVote, keepWatched } from '#app/learning/keep-part.server.ts'
import { openLesson } from '#app/learning/open-lesson.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aPerson, tokenOf } from '#tests/helpers/people.ts'

const parts = {
  checklists: { list: ['a', 'b'] },
  polls: { poll: ['x', 'y'] },
  videos: { 'prova/a.mp4': { seconds: 60, watch: 80 } },
}
const page = { code: '', codeHash: 'parts', source: 'parts', parts }

async function aRoom() {
  const course = await aCourse({ lessons: [{ id: 'one', page }] })
  return { course, at: { course: course.slug.it, lesson: 'one-it', language: 'it' as const } }
}

async function aReader({ course, at }: Awaited<ReturnType<typeof aRoom>>) {
  const person = await aPerson()
  await aLearner(person, course)
  const token = await tokenOf(person)
  const open = async () => {
    const opened = await openLesson(token, at)
    if (!opened.ok) throw new Error(opened.code)
    return opened.value
  }
  return { personId: person.id, open }
}

test('ticks are kept for whoever ticked, and only of tasks that are there', async () => {
  const room = await aRoom()
  const [one, other] = [await aReader(room), await aReader(room)]
  const kept = await keepTicks({ personId: one.personId, lesson: await one.open() }, 'list', ['b', 'z', 'b'])
  expect(kept).toEqual({ ok: true, value: ['b'] })
  expect((await one.open()).kept).toEqual({ 'checklist list': ['b'] })
  expect((await other.open()).kept).toEqual({})
  expect(await keepTicks({ personId: one.personId, lesson: await one.open() }, 'toString', [])).toMatchObject({
    code: 'not-there',
  })
})

test('one vote for each person, which may change; the numbers are right when somebody leaves', async () => {
  const room = await aRoom()
  const [one, other] = [await aReader(room), await aReader(room)]
  const vote = async (who: typeof one, choice: string) =>
    keepVote({ personId: who.personId, lesson: await who.open() }, 'poll', choice)
  await Promise.all([vote(one, 'x'), vote(other, 'x'), vote(one, 'x')])
  expect((await one.open()).tallies).toEqual({ 'poll x': 2 })
  await vote(one, 'y')
  expect((await other.open()).tallies).toEqual({ 'poll x': 1, 'poll y': 1 })
  expect(await vote(one, 'z')).toMatchObject({ code: 'not-a-choice' })
  await db.user.delete({ where: { id: one.personId } })
  expect((await other.open()).tallies).toEqual({ 'poll x': 1, 'poll y': 0 })
})

test('what was watched is added up, and a report brings no more than time allows', async () => {
  const reader = await aReader(await aRoom())
  const report = async (ranges: [number, number][], seconds: number) =>
    keepWatched(
      { personId: reader.personId, lesson: await reader.open() },
      'prova/a.mp4',
      { ranges, position: 30 },
      new Date(seconds * 1000),
    )
  await report([[0, 10]], 1_000)
  await report([[0, 60]], 1_010)
  expect((await reader.open()).kept).toEqual({
    'video prova/a.mp4': { ranges: [[0, 35]], position: 30, at: 1_010 },
  })
})
