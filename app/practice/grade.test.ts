import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aQuiz, multiple, short, single } from '#tests/helpers/quizzes.ts'
import { grade } from './grade.ts'
import type { Response, Responses } from './responses.ts'

const quiz = aQuiz('prova')
const response: fc.Arbitrary<Response> = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c', 'interno', 'Internal ', 'esterno'),
  fc.subarray(['a', 'b', 'c']),
)
const responses = fc.dictionary(fc.constantFrom('q-one', 'q-two', 'q-three', 'q-four'), response)
const shuffled = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length })

test('a point for a right answer, its share for a half-right one', () => {
  expect(grade(quiz, { 'q-one': 'b', 'q-two': ['a'], 'q-three': 'Cliente  INTERNO' })).toEqual({
    points: 250,
    outOf: 300,
    passed: true,
    byQuestion: { 'q-one': 100, 'q-two': 50, 'q-three': 100 },
  })
})

test('a wrong option takes back what a right one earned, and never more', () => {
  expect(grade(quiz, { 'q-two': ['a', 'b', 'c'] }).points).toBe(50)
  expect(grade(quiz, { 'q-two': ['a', 'b'] }).points).toBe(0)
  expect(grade(quiz, { 'q-two': ['b'] }).points).toBe(0)
})

test('nothing answered is graded too, and fails', () => {
  expect(grade(quiz, {})).toMatchObject({ points: 0, outOf: 300, passed: false })
})

test('exactly the pass mark passes, one answer less does not', () => {
  const ten = { questions: Array.from({ length: 10 }, (_, at) => single(`q-${at}`)), passPercent: 70 }
  const right = (count: number): Responses =>
    Object.fromEntries(ten.questions.slice(0, count).map(({ id }) => [id, 'b']))
  expect(grade(ten, right(7)).passed).toBe(true)
  expect(grade(ten, right(6)).passed).toBe(false)
})

test('a short answer is right in either language', () => {
  expect(grade(aQuiz('prova', [short('q')]), { q: 'internal' }).points).toBe(100)
})

test('the grade is the same whatever the order of questions, options and answers', () => {
  fc.assert(
    fc.property(responses, shuffled(quiz.questions), shuffled(['a', 'b', 'c']), (given, questions, order) => {
      const turned = questions.map((question) =>
        question.kind === 'single' || question.kind === 'multiple'
          ? { ...question, options: question.options.toSorted((x, y) => order.indexOf(x.id) - order.indexOf(y.id)) }
          : question,
      )
      const reversed = Object.fromEntries(
        Object.entries(given)
          .toReversed()
          .map(([id, each]) => [id, Array.isArray(each) ? each.toReversed() : each]),
      )
      expect(grade({ ...quiz, questions: turned }, reversed)).toEqual(grade(quiz, given))
    }),
  )
})

test('points are whole, never below nothing and never over what the questions are worth', () => {
  fc.assert(
    fc.property(responses, (given) => {
      const { points, outOf } = grade(quiz, given)
      expect(Number.isInteger(points) && points >= 0 && points <= outOf).toBe(true)
    }),
  )
})

test('answering one more question rightly never lowers the points', () => {
  fc.assert(
    fc.property(responses, (given) => {
      const better = { ...given, 'q-one': 'b' }
      expect(grade(quiz, better).points).toBeGreaterThanOrEqual(grade(quiz, given).points)
    }),
  )
})

test('a choice given where a text is asked, or a text where choices are, is wrong and not a crash', () => {
  expect(grade(aQuiz('prova', [short('s'), multiple('m')]), { s: ['a'], m: 'a' }).points).toBe(0)
})
