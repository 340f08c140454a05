import { expect, test } from 'vitest'
import { changeKind, type Standing } from './standing.ts'

type Lesson = Standing[number]
const lesson = (id: string, more: Partial<Lesson> = {}): Lesson => ({
  id,
  free: false,
  texts: [
    { language: 'en', hash: `${id}-en` },
    { language: 'it', hash: `${id}-it` },
  ],
  quizzes: [],
  ...more,
})
const quiz = (id: string, version = '1', keyHash = 'k') => ({ id, versionId: version, keyHash })
const before = [lesson('a'), lesson('b', { quizzes: [quiz('q')] }), lesson('c')]
const said = (after: Standing) => {
  const { kind, changes, because } = changeKind(before, after)
  return [kind, changes.map(({ subject, subjectId, change }) => `${subject} ${subjectId} ${change}`), because.length]
}
const [a, b, c] = [before[0]!, before[1]!, before[2]!]

test('the first publication of a course is a release', () => {
  expect(changeKind(null, before).kind).toBe('release')
})

test.each<[string, Standing, unknown[]]>([
  ['the same again', before, ['nothing', [], 0]],
  [
    'another text',
    [
      lesson('a', {
        texts: [
          { language: 'en', hash: 'a-en' },
          { language: 'it', hash: 'new' },
        ],
      }),
      b,
      c,
    ],
    ['correction', ['lesson a text'], 0],
  ],
  ['a lesson opened to everybody', [lesson('a', { free: true }), b, c], ['correction', ['lesson a free'], 0]],
  ['other words in a quiz', [a, lesson('b', { quizzes: [quiz('q', '2')] }), c], ['correction', ['quiz q wording'], 0]],
  [
    'another right answer',
    [a, lesson('b', { quizzes: [quiz('q', '2', 'l')] }), c],
    ['release', ['quiz q questions'], 1],
  ],
  ['another order', [b, a, c], ['release', ['order  moved'], 1]],
  ['a lesson more', [a, b, c, lesson('d')], ['release', ['lesson d added'], 1]],
  ['a lesson more in the middle', [a, lesson('d'), b, c], ['release', ['lesson d added'], 1]],
  ['a lesson less', [a, b], ['release', ['lesson c removed'], 1]],
  ['a quiz less', [a, lesson('b'), c], ['release', ['quiz q removed'], 1]],
  ['a quiz more', [lesson('a', { quizzes: [quiz('r')] }), b, c], ['release', ['quiz r added'], 1]],
  [
    'a quiz on another lesson',
    [lesson('a', { quizzes: [quiz('q')] }), lesson('b'), c],
    ['release', ['quiz q added'], 1],
  ],
])('%s', (_, after, expected) => {
  expect(said(after)).toEqual(expected)
})
