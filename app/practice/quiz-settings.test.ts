import { expect, test } from 'vitest'
import { aQuiz, single } from '#tests/helpers/quizzes.ts'
import { Quiz } from './questions.ts'
import { keyHash, versionId } from './quiz-hash.ts'
import { shownAt } from './quiz-settings.ts'

const calm = (id: string, tags = ['calm']) => ({ ...single(id), tags })
const bank = { ...aQuiz('prova', [calm('q-one'), calm('q-two'), single('q-three')]), draw: { calm: 1 } }
const problems = (quiz: unknown) =>
  Quiz.safeParse(quiz).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []

test('a bank must hold what is drawn from it, a question is drawn from one bank, closed @quiz.closes', () => {
  expect(problems(bank)).toEqual([])
  expect(problems({ ...bank, draw: { calm: 3 } })).toEqual(['draw.calm: @quiz.draw'])
  expect(
    problems({
      ...bank,
      questions: [calm('q-one', ['calm', 'row']), calm('q-two', ['row'])],
      draw: { calm: 1, row: 1 },
    }),
  ).toEqual(['questions.0.tags: @quiz.oneBank'])
  expect(problems({ ...bank, show: { closed: [] } })).toEqual(['show.closed: @quiz.closes'])
  expect(problems({ ...bank, closes: '2027-03-31' })).toEqual(['closes: @quiz.moment'])
})

test('a quiz without settings has the versions it always had', () => {
  expect(versionId(aQuiz('prova'))).toBe('061ec9f2013bb4049c8ada4f5e9dd40af6cb101f')
  expect(keyHash(aQuiz('prova'))).toBe('9b26d5545c18dfbb64ecb5d19316015ad70669ce')
})

test('what changes how one passes is no correction; what changes how it is shown is', () => {
  const plain = aQuiz('prova')
  const asking = [
    { ...plain, attempts: { limit: 2 } },
    { ...plain, attempts: { limit: 2, delay: 5 } },
    { ...plain, minutes: 20 },
    { ...plain, keep: 'last' as const },
    { ...plain, closes: '2027-03-31T23:59:00+02:00' },
    bank,
    { ...bank, questions: [calm('q-one'), single('q-two'), single('q-three')] },
  ]
  expect(new Set([plain, ...asking].map(keyHash)).size).toBe(8)
  const shown = { ...plain, shuffle: 'both' as const, show: { after: [] } }
  expect(keyHash(shown)).toBe(keyHash(plain))
  expect(keyHash({ ...plain, questions: [calm('q-one'), ...plain.questions.slice(1)] })).toBe(keyHash(plain))
})

test('everything may be seen at any moment, unless the quiz says less of it', () => {
  expect([...shownAt({}, 'during')]).toEqual(['points', 'verdicts', 'solutions'])
  expect([...shownAt({ show: { after: ['points'] } }, 'after')]).toEqual(['points'])
  expect([...shownAt({ show: { after: ['points'] } }, 'later')]).toHaveLength(3)
})
