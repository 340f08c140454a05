import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { keepQuizVersion } from '#app/practice/keep-quiz-version.server.ts'
import { aCourse, aLearner } from '#tests/helpers/courses.ts'
import { aPerson } from '#tests/helpers/people.ts'
import { aQuiz } from '#tests/helpers/quizzes.ts'
import { insertInto, refusalOf } from '#tests/helpers/raw-sql.ts'

// The verbs hold these rules under their locks; here the database holds them alone, against raw SQL.

test('two active seats for one person in one pool', async () => {
  const [course, owner] = [await aCourse({ lessons: 1 }), await aPerson()]
  const firm = await db.organization.create({ data: { name: 'Officina', createdById: owner.id } })
  const pool = await db.seatPool.create({ data: { organizationId: firm.id, courseId: course.id } })
  const member = await db.member.create({ data: { organizationId: firm.id, email: owner.email, userId: owner.id } })
  const give = `insert into "SeatAssignment" (id, "poolId", "memberId") values ($1, $2, $3)`
  const seat = () => [randomUUID(), pool.id, member.id]
  expect(await refusalOf(give, seat(), seat())).toBe('SeatAssignment_one_active')
  await db.seatAssignment.updateMany({ where: { poolId: pool.id }, data: { returnedAt: new Date() } })
  expect(await db.seatAssignment.create({ data: { poolId: pool.id, memberId: member.id } })).toBeTruthy()
})

test('two deliveries of an order line', async () => {
  const [course, buyer] = [await aCourse({ lessons: 1 }), await aPerson()]
  const product = await db.product.create({
    data: { id: `prova-${randomUUID().slice(0, 8)}`, kind: 'course', courseId: course.id, title: {} },
  })
  const soon = new Date(Date.now() + 3_600_000)
  const order = await db.order.create({
    data: {
      buyerId: buyer.id,
      buyerKind: 'consumer',
      billing: {},
      language: 'it',
      totalCents: 1,
      expiresAt: soon,
      holdUntil: soon,
    },
  })
  const line = await db.orderLine.create({
    data: {
      orderId: order.id,
      productId: product.id,
      kind: 'course',
      courseId: course.id,
      title: 'Prova',
      quantity: 1,
      unitCents: 1,
      vatBasisPoints: 2200,
    },
  })
  const deliver = `insert into "Delivery" ("orderLineId") values ($1)`
  expect(await refusalOf(deliver, [line.id], [line.id])).toBe('Delivery_pkey')
})

test('two completions of one lesson by one enrolment', async () => {
  const course = await aCourse({ lessons: 1 })
  const { enrolmentId } = await aLearner(await aPerson(), course)
  const complete = `insert into "LessonCompletion" ("enrolmentId", "lessonId", "releaseId", by) values ($1, $2, $3, $4)`
  const by = (how: 'read' | 'quiz') => [enrolmentId, course.lessons[0]!.id, course.releaseId, how]
  expect(await refusalOf(complete, by('read'), by('quiz'))).toBe('LessonCompletion_pkey')
})

test('an attempt number twice', async () => {
  const [person, quiz] = [await aPerson(), aQuiz('prova')]
  const { id } = await keepQuizVersion(db, quiz)
  const scope = randomUUID()
  const begin = `insert into "Attempt" (id, "userId", "scopeId", "quizId", "quizVersionId", number, state) values ($1, $2, $3, $4, $5, 1, 'abandoned')`
  const attempt = () => [randomUUID(), person.id, scope, quiz.id, id]
  expect(await refusalOf(begin, attempt(), attempt())).toBe('Attempt_scopeId_quizId_number_key')
})

test('two attempts under way at one quiz', async () => {
  const [person, quiz] = [await aPerson(), aQuiz('prova')]
  const { id } = await keepQuizVersion(db, quiz)
  const scope = randomUUID()
  const begin = `insert into "Attempt" (id, "userId", "scopeId", "quizId", "quizVersionId", number) values ($1, $2, $3, $4, $5, $6)`
  const attempt = (number: number) => [randomUUID(), person.id, scope, quiz.id, id, number]
  expect(await refusalOf(begin, attempt(1), attempt(2))).toBe('Attempt_one_started')
})

test('a mail kept as sent to an address in capitals, or twice under one key', async () => {
  const keep = insertInto('SentMail', ['key', 'kind', 'to', 'subject'])
  const mail = (to: string, key: string = randomUUID()) => [key, 'receipt', to, 'Ricevuta']
  expect(await refusalOf(keep, mail('vera@test.example'), mail('Vera@test.example'))).toBe('SentMail_to_is_small')
  const key = randomUUID()
  expect(await refusalOf(keep, mail('vera@test.example', key), mail('altra@test.example', key))).toBe('SentMail_pkey')
})

test('one thing found twice in one language, one word of a source twice', async () => {
  const entry = (language: string, id: string) => [
    'course',
    'course:prova',
    id,
    language,
    'Prova',
    'In breve',
    '/prova',
  ]
  const write = insertInto('SearchEntry', ['kind', 'source', 'id', 'language', 'title', 'summary', 'path'])
  const id = randomUUID()
  expect(await refusalOf(write, entry('it', id), entry('en', id), entry('it', id))).toBe('SearchEntry_pkey')
  const note = insertInto('SearchWord', ['source', 'language', 'word', 'plain'])
  const word = (source: string) => [source, 'it', 'caffè', 'caffe']
  expect(await refusalOf(note, word('page:a'), word('page:b'), word('page:a'))).toBe('SearchWord_pkey')
})
