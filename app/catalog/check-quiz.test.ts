import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkQuiz } from './check-quiz.ts'
import { problemText } from './problem-text.ts'
import { aQuiz } from '#tests/helpers/quizzes.ts'

const yaml = stringify(aQuiz('q'))
const said = (source: string) =>
  checkQuiz(source, 'q').problems.map((one) => `${one.line}:${one.column} ${problemText('en', one)}`)

test('a quiz in order is read', () => {
  expect(checkQuiz(yaml, 'q')).toMatchObject({ problems: [], quiz: { id: 'q', passPercent: 60 } })
})

test.each([
  ['another id', yaml.replace('id: q\n', 'id: r\n'), ['1:1 The id is “r” but this quiz is “q”: an id never changes.']],
  [
    'no number',
    yaml.replace('passPercent: 60', 'passPercent: many'),
    ['5:14 passPercent: not right. Allowed: a whole number.'],
  ],
  [
    'out of bounds',
    yaml.replace('passPercent: 60', 'passPercent: 101'),
    ['5:14 passPercent: not right. Allowed: a number within its bounds (1 to 100 for passPercent).'],
  ],
  [
    'two right ones',
    yaml.replace('right: false', 'right: true'),
    ['13:7 questions.0.options: not right. Allowed: exactly one right option.'],
  ],
  [
    'an unknown kind',
    yaml.replace('kind: single', 'kind: guess'),
    [
      '8:11 questions.0.kind: not right. Allowed: single, multiple, true-false, wording, order, match, blanks, short, numeric, hotspot.',
    ],
  ],
  ['an unknown key', `${yaml}colour: red\n`, ['1:1 quiz: “colour” is not known here.']],
])('%s is told where it stands', (_, source, expected) => {
  expect(said(source)).toEqual(expected)
})

test.each([
  ['brackets', '['.repeat(90_000)],
  ['braces', '{a: '.repeat(20_000)],
  ['aliases', `a: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*a, *a]`).join('\n')}`],
  ['dashes', '- '.repeat(40_000)],
  ['five megabytes', 'a'.repeat(5_000_000)],
])('%s by the thousand neither break the check nor keep it busy', (_, source) => {
  const began = performance.now()
  expect(checkQuiz(source, 'q').problems.length).toBeGreaterThan(0)
  expect(performance.now() - began).toBeLessThan(4_000)
})

test('the check never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
      expect(checkQuiz(source, 'q').problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 400 },
  )
})
