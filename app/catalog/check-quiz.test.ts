import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { checkQuiz } from './check-quiz.ts'
import { problemText } from './problem-text.ts'
import { theNewKinds } from '#tests/helpers/question-kinds.ts'
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
      '8:11 questions.0.kind: not right. Allowed: single, multiple, true-false, wording, order, match, blanks, short, numeric, hotspot, open.',
    ],
  ],
  ['an unknown key', `${yaml}colour: red\n`, ['1:1 quiz: “colour” is not known here.']],
])('%s is told where it stands', (_, source, expected) => {
  expect(said(source)).toEqual(expected)
})

const everyKind = stringify(theNewKinds('q'))
/** The line on which a text stands first. */
const lineOf = (source: string, text: string) => source.slice(0, source.indexOf(text)).split('\n').length

test('every kind is read, and a picture that is not there is told where it is named', () => {
  expect(said(everyKind)).toEqual([])
  expect(checkQuiz(everyKind, 'q', () => false).problems).toMatchObject([
    { code: 'figureMissing', line: lineOf(everyKind, '/figures/cascade/dominoes.svg') },
  ])
})

test.each([
  ['a place outside its picture', '- 50', '- 90', 'left, top, width and height in hundredths'],
  ['two best wordings', 'worth: harmful', 'worth: best', 'exactly one option that is “best”'],
  ['a match with nothing there', 'to: y', 'to: nowhere', 'the id of one of the options'],
  ['a sentence without its gap', '[what], poi', 'niente, poi', 'each gap exactly once'],
  ['a gap with neither list nor text', 'accept:', 'accepted:', 'options with exactly one right, or accept'],
  ['a number too fine', '1234.5', '0.12345678', 'six decimals at most'],
  ['a tolerance in words', 'tolerance: 5%', 'tolerance: a little', 'a percentage such as'],
  ['an order of one thing twice', 'id: b', 'id: a', 'an id of its own for each'],
])('%s is told in both languages, on its line', (_, from, to, allowed) => {
  const source = everyKind.replace(from, to)
  expect(source).not.toBe(everyKind)
  const { problems } = checkQuiz(source, 'q')
  expect(problems.map((one) => problemText('en', one)).join('\n')).toContain(allowed)
  expect(problems.map((one) => problemText('it', one)).join('\n')).not.toMatch(/@|problem\.|allow\./)
  for (const { line } of problems) expect(line).toBeGreaterThan(5)
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
