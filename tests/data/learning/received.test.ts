import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeLessonIn } from '#app/learning/complete-lesson.server.ts'
import { forgetReceived } from '#app/learning/forget-received.server.ts'
import { keepNoteAt } from '#app/learning/keep-note.server.ts'
import { enrolled, learnerAtCourse, type Enrolled } from '#app/learning/learner.server.ts'
import { receive } from '#app/learning/receive.server.ts'
import { answerQuestion, handInQuiz, startQuiz } from '#app/learning/take-quiz.server.ts'
import { refuse } from '#app/platform/expected.ts'
import { db } from '#app/platform/db.server.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aPerson, tokenOf } from '#tests/helpers/people.ts'
import { aQuiz, sent } from '#tests/helpers/quizzes.ts'
import { insertInto, refusalOf } from '#tests/helpers/raw-sql.ts'

async function aStudent() {
  const course = await aCourse({
    lessons: [{ id: 'one' }, { id: 'two', quizzes: ['prova'] }],
    quizzes: [aQuiz('prova')],
  })
  const person = await aPerson()
  await aLearner(person, course)
  const me = enrolled((await learnerAtCourse(await tokenOf(person), course.slug.it))!)!
  return { course, me }
}

async function anAttempt(me: Enrolled) {
  const started = await startQuiz(me, 'prova')
  if (!started.ok) throw new Error(started.code)
  return { quizId: 'prova', number: started.value.number }
}

type At = { quizId: string; number: number }
type Said = { id: string; value: string; typedAt: Date }

const send = (me: Enrolled, at: At, { id, value, typedAt }: Said) =>
  receive(me.personId, id, (tx) => answerQuestion(me, at, { id: 'q-three', sent: { values: [value], typedAt } }, tx))

const storedIn = async (me: Enrolled, { number }: At) => {
  const where = { questionId: 'q-three', attempt: { scopeId: me.enrolmentId, quizId: 'prova', number } }
  return (await db.answer.findMany({ where })).map(({ response }) => response)
}

const ago = (ms: number) => new Date(Date.now() - ms)
const said = (value: string, ms: number): Said => ({ id: randomUUID(), value, typedAt: ago(ms) })

test('a deed sent again and again, also at once, is done once and always answered with its first outcome', async () => {
  const { course, me } = await aStudent()
  const lessonId = course.lessons[0]!.id
  const id = randomUUID()
  let done = 0
  const complete = () =>
    receive(me.personId, id, (tx) => {
      done += 1
      return completeLessonIn(tx, me, lessonId)
    })
  expect(await Promise.all([complete(), complete(), complete()])).toEqual(['done', 'done', 'done'])
  expect(await complete()).toBe('done')
  expect(done).toBe(1)
  expect(await db.lessonCompletion.count({ where: { enrolmentId: me.enrolmentId } })).toBe(1)
  expect(await db.received.findMany({ where: { userId: me.personId }, select: { id: true, outcome: true } })).toEqual([
    { id, outcome: 'done' },
  ])
})

test('a refusal is remembered too; the same id of somebody else is another deed', async () => {
  const { me } = await aStudent()
  const other = await aPerson()
  const id = randomUUID()
  expect(await receive(me.personId, id, async () => refuse('closed'))).toBe('closed')
  expect(await receive(me.personId, id, async () => ({ ok: true }))).toBe('closed')
  expect(await receive(other.id, id, async () => ({ ok: true }))).toBe('done')
})

test('a deed that breaks leaves nothing behind and can be sent again', async () => {
  const { course, me } = await aStudent()
  const id = randomUUID()
  const broken = receive(me.personId, id, async (tx) => {
    await completeLessonIn(tx, me, course.lessons[0]!.id)
    throw new Error('the power went')
  })
  await expect(broken).rejects.toThrow('the power went')
  expect(await db.lessonCompletion.count({ where: { enrolmentId: me.enrolmentId } })).toBe(0)
  expect(await receive(me.personId, id, (tx) => completeLessonIn(tx, me, course.lessons[0]!.id))).toBe('done')
})

test('two devices: an older answer that comes later loses, and its sender is told', async () => {
  const { me } = await aStudent()
  const at = await anAttempt(me)
  expect(await send(me, at, said('telefono', 1_000))).toBe('done')
  expect(await send(me, at, said('portatile', 60_000))).toBe('older')
  expect(await storedIn(me, at)).toEqual(['telefono'])
  expect(await answerQuestion(me, at, { id: 'q-three', sent: ['adesso'] })).toMatchObject({ ok: true })
  expect(await storedIn(me, at)).toEqual(['adesso'])
})

test('a clock set forward wins nothing: what really is typed later counts', async () => {
  const { me } = await aStudent()
  const at = await anAttempt(me)
  const forged = { ...said('domani', 0), typedAt: new Date(Date.now() + 86_400_000) }
  expect(await send(me, at, forged)).toBe('done')
  expect(await answerQuestion(me, at, { id: 'q-three', sent: ['oggi'] })).toMatchObject({ ok: true })
  expect(await storedIn(me, at)).toEqual(['oggi'])
})

test('handed in meanwhile: what is new is refused, what had arrived is not called refused', async () => {
  const { me } = await aStudent()
  const at = await anAttempt(me)
  await answerQuestion(me, at, { id: 'q-three', sent: ['interno'] })
  await handInQuiz(me, at, { sent: sent({}), blanksToo: true })
  expect(await send(me, at, said('interno', 5_000))).toBe('done')
  expect(await send(me, at, said('altro', 1_000))).toBe('not-under-way')
  expect(await storedIn(me, at)).toEqual(['interno'])
})

test('however two devices’ answers are mixed, repeated and late, each counts once and the newest stands', async () => {
  const { me } = await aStudent()
  const deeds = fc.uniqueArray(
    fc.record({
      value: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' }),
      ms: fc.integer({ min: 1, max: 86_000_000 }),
    }),
    { selector: ({ ms }) => ms, minLength: 1, maxLength: 5 },
  )
  const sends = fc.array(fc.nat(), { minLength: 4, maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(deeds, sends, fc.boolean(), async (typed, order, atOnce) => {
      const at = await anAttempt(me)
      const all = typed.map(({ value, ms }) => said(`v${value.trim()}`, ms))
      // Every deed at least once, some again, in any order; a device that hears no answer sends again at once.
      const queue = [...order.map((n) => all[n % all.length]!), ...all]
      const outcomes = new Map<string, Set<string>>()
      const note = async (one: Said) => {
        const outcome = await send(me, at, one)
        outcomes.set(one.id, (outcomes.get(one.id) ?? new Set()).add(outcome))
      }
      if (atOnce) await Promise.all(queue.map(note))
      else for (const one of queue) await note(one)
      const newest = all.reduce((one, other) => (other.typedAt > one.typedAt ? other : one))
      expect(await storedIn(me, at)).toEqual([newest.value])
      expect([...outcomes.values()].every((said) => said.size === 1)).toBe(true)
      expect(outcomes.get(newest.id)).toEqual(new Set(['done']))
      const ids = all.map(({ id }) => id)
      expect(await db.received.count({ where: { userId: me.personId, id: { in: ids } } })).toBe(all.length)
      await handInQuiz(me, at, { sent: sent({}), blanksToo: true })
    }),
    { numRuns: 12 },
  )
})

test('a note follows the same rule', async () => {
  const { course, me } = await aStudent()
  const at = { course: course.slug.it, lesson: 'one-it', key: 'one-note' }
  const person = { id: me.personId }
  expect(await keepNoteAt(person, at, { text: 'nuova', at: ago(1_000) })).toMatchObject({ ok: true })
  expect(await keepNoteAt(person, at, { text: 'vecchia', at: ago(60_000) })).toEqual({ ok: false, code: 'older' })
  expect(await keepNoteAt(person, at, { text: '', at: ago(60_000) })).toEqual({ ok: false, code: 'older' })
  expect(await db.note.findMany({ where: { userId: person.id }, select: { text: true } })).toEqual([{ text: 'nuova' }])
  expect(await keepNoteAt(person, at, { text: '' })).toMatchObject({ ok: true })
  expect(await db.note.count({ where: { userId: person.id } })).toBe(0)
})

test('ids are forgotten when no device can send them any more', async () => {
  const { me } = await aStudent()
  const [old, young] = [randomUUID(), randomUUID()]
  for (const id of [old, young]) await receive(me.personId, id, async () => ({ ok: true }))
  await db.received.updateMany({ where: { id: old }, data: { at: ago(61 * 86_400_000) } })
  await forgetReceived()
  expect((await db.received.findMany({ where: { userId: me.personId } })).map(({ id }) => id)).toEqual([young])
})

test('the database alone: one id twice for one person, an outcome that is a text, half a place', async () => {
  const { course, me } = await aStudent()
  const write = insertInto('Received', ['userId', 'id', 'outcome'])
  const id = randomUUID()
  expect(await refusalOf(write, [me.personId, id, 'done'], [me.personId, id, 'done'])).toBe('Received_pkey')
  expect(await refusalOf(write, [me.personId, randomUUID(), 'Che cosa ho scritto'])).toBe('Received_outcome_code')
  const view = insertInto('LessonView', ['enrolmentId', 'lessonId', 'placeAt', 'placeWords'])
  const seen = (at: number | null, words: string | null) => [me.enrolmentId, course.lessons[0]!.id, at, words]
  for (const place of [seen(3, null), seen(null, 'x'), seen(-1, 'x'), seen(3, 'x'.repeat(121))])
    expect(await refusalOf(view, place)).toBe('LessonView_place_whole')
})
