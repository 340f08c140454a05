import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { abandonAttempts } from '#app/practice/abandon-attempts.server.ts'
import { answersOf } from '#app/practice/attempt.server.ts'
import { grade } from '#app/practice/grade.ts'
import { closeOverdue } from '#app/practice/overdue-attempts.server.ts'
import { saveAnswer } from '#app/practice/save-answer.server.ts'
import { refusalOf } from '#tests/helpers/raw-sql.ts'
import { sent } from '#tests/helpers/quizzes.ts'
import { aSitting, minutesAgo } from '#tests/helpers/sitting.ts'

type Step =
  | { do: 'begin' | 'abandon' | 'expire' | 'close' }
  | { do: 'save'; question: string; option: string; attempt: number }
  | { do: 'submit'; attempt: number; option: string }

const options = fc.constantFrom('a', 'b', 'c')
const attempt = fc.integer({ min: 1, max: 3 })
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('begin' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('abandon' as const, 'expire' as const, 'close' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      question: fc.constantFrom('q-one', 'q-two'),
      option: options,
      attempt,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('submit' as const), attempt, option: options }) },
)

type Sitting = Awaited<ReturnType<typeof aSitting>>

/** What must hold of somebody's attempts after every step, whatever came before. */
async function look({ attempts, quiz }: Sitting, before: Awaited<ReturnType<Sitting['attempts']>>) {
  const now = await attempts()
  expect(now.map(({ number }) => number)).toEqual(now.map((_, at) => at + 1))
  expect(now.filter(({ state }) => state === 'started').length).toBeLessThanOrEqual(1)
  expect(now.filter(({ state }) => state !== 'abandoned').length).toBeLessThanOrEqual(3)
  const settled = before.filter(({ state }) => state !== 'started')
  expect(now.filter(({ id }) => settled.some((then) => then.id === id))).toEqual(settled)
  for (const one of now) {
    const answers = await answersOf(db, one.id)
    expect(new Set(answers.map(({ questionId }) => questionId)).size).toBe(answers.length)
    const { points, passed } = grade(quiz, Object.fromEntries(answers.map((each) => [each.questionId, each.response])))
    const result = one.state === 'submitted' ? { points, passed } : { points: null, passed: null }
    expect(one).toMatchObject(result)
  }
  return now
}

async function take(sitting: Sitting, what: Step) {
  if (what.do === 'begin') return sitting.begin()
  if (what.do === 'save') return saveAnswer(db, sitting.key(what.attempt), what.question, [what.option])
  if (what.do === 'submit') return sitting.submit(what.attempt, sent({ 'q-one': [what.option] }))
  const { scopeId, quizId } = sitting.start
  if (what.do === 'abandon') return abandonAttempts(db, { scopeId, quizIds: [quizId] })
  const underWay = (await sitting.attempts()).find(({ state }) => state === 'started')
  if (!underWay) return null
  if (what.do === 'close') return db.$transaction((tx) => closeOverdue(tx, sitting.key(underWay.number)))
  // Time passes: only the beginning can be in the past, so this attempt is made anew with an earlier one.
  const answers = await db.answer.findMany({ where: { attemptId: underWay.id } })
  await db.attempt.delete({ where: { id: underWay.id } })
  const past = { startedAt: minutesAgo(30), deadlineAt: minutesAgo(10) }
  await db.attempt.create({ data: { ...underWay, ...past } })
  return db.answer.createMany({ data: answers.map((one) => ({ ...one, response: one.response! })) })
}

test('whatever is done in whatever order, attempts stay whole: one under way, none over the limit, none changed afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 8 }),
      async (rounds) => {
        const sitting = await aSitting({ attempts: { limit: 3 }, minutes: 20 })
        let before: Awaited<ReturnType<Sitting['attempts']>> = []
        for (const together of rounds) {
          // Time passes for all at once; everything else may happen at the same moment.
          const [alone, others] = [
            together.filter((one) => one.do === 'expire'),
            together.filter((one) => one.do !== 'expire'),
          ]
          for (const one of alone) await take(sitting, one)
          before = await look(sitting, alone.length > 0 ? [] : before)
          await Promise.all(others.map((one) => take(sitting, one)))
          before = await look(sitting, before)
        }
        expect(before.filter(({ state }) => state === 'started').length).toBeLessThan(2)
      },
    ),
    { numRuns: 16 },
  )
})

const make = `insert into "Attempt" (id, "userId", "scopeId", "quizId", "quizVersionId", number, state, "startedAt", "deadlineAt",
  "submittedAt", points, "outOf", passed, "byClock") values ($1, $2, $3, $4, $5, 1, $6, now(), $7, $8, $9, $9, $10, $11)`
const soon = new Date(Date.now() + 60_000)
const shapes: [string, unknown[], string][] = [
  ['handed in without a result', ['submitted', null, soon, null, null, false], 'Attempt_submitted_is_whole'],
  ['a result without a hand-in', ['started', null, null, 100, true, false], 'Attempt_submitted_is_whole'],
  ['waiting with a result', ['waiting', null, soon, 100, true, false], 'Attempt_submitted_is_whole'],
  ['given up, yet handed in', ['abandoned', null, soon, null, null, false], 'Attempt_submitted_is_whole'],
  ['handed in by a clock without deadline', ['submitted', null, soon, 100, true, true], 'Attempt_clock_needs_deadline'],
  ['a deadline before the start', ['started', minutesAgo(5), null, null, null, false], 'Attempt_deadline_after_start'],
]
test.for(shapes)('the database refuses an attempt %s', async ([, values, constraint]) => {
  const { start } = await aSitting()
  const { userId, scopeId, quizId, quizVersionId } = start
  expect(await refusalOf(make, [randomUUID(), userId, scopeId, quizId, quizVersionId, ...values])).toBe(constraint)
})

test('the database lets no attempt go back, change what it asked, or lose a pass', async () => {
  const { handedIn, began } = await aSitting()
  const [done, open] = [await handedIn(1, 10, { points: 300, outOf: 300, passed: true }), await began(2, 5, 10)]
  const set = (what: string) => `update "Attempt" set ${what} where id = $1`
  const said = (what: string, { id }: { id: string }) => refusalOf(set(what), [id])
  expect([
    await said(`state = 'started', "submittedAt" = null, points = null, "outOf" = null, passed = null`, done),
    await said(`state = 'abandoned', "submittedAt" = null, points = null, "outOf" = null, passed = null`, done),
    await said(`passed = false`, done),
    await said(`"submittedAt" = now()`, done),
    await said(`number = 7`, open),
    await said(`seed = 7`, open),
    await said(`points = 200`, done),
  ]).toEqual([
    'an attempt never goes from submitted to started',
    'an attempt never goes from submitted to abandoned',
    'an attempt that was passed stays passed',
    'when an attempt was handed in never changes',
    'what an attempt asks, and when it began, never changes',
    'what an attempt asks, and when it began, never changes',
    'nothing refused it',
  ])
})

test('the database takes no answer to an attempt that was handed in, and changes none', async () => {
  const { began, key, handedIn } = await aSitting({ minutes: 10 })
  const { id } = await began(1, 30, 10)
  await db.answer.create({ data: { attemptId: id, questionId: 'q-one', response: 'b' } })
  await db.$transaction((tx) => closeOverdue(tx, key(1)))
  const other = await handedIn(2, 5, { points: 0, outOf: 300, passed: false })
  const give = `insert into "Answer" ("attemptId", "questionId", response) values ($1, $2, '"a"')`
  expect(await refusalOf(give, [other.id, 'q-one'])).toBe('an answer belongs to an attempt under way')
  const change = `update "Answer" set response = '"c"' where "attemptId" = $1`
  expect(await refusalOf(change, [id])).toBe('an answer belongs to an attempt under way')
  expect(await refusalOf(`update "Answer" set points = 50 where "attemptId" = $1`, [id])).toBe('nothing refused it')
})
