import { expect, test } from 'vitest'
import { multiple, short, single } from '#tests/helpers/quizzes.ts'
import { longestAnswer } from './parts.ts'
import { isAnswered, responseOf } from './responses.ts'

test('an option that is not there, or two where one is asked, is no answer', () => {
  expect(responseOf(single('q'), ['b'])).toBe('b')
  expect(responseOf(single('q'), ['z'])).toBeNull()
  expect(responseOf(single('q'), ['a', 'b'])).toBeNull()
  expect(responseOf(multiple('q'), ['c', 'a', 'a'])).toEqual(['a', 'c'])
  expect(responseOf(multiple('q'), ['a', 'z'])).toBeNull()
})

test('a typed answer is kept up to its longest, and NUL is dropped', () => {
  expect(responseOf(short('q'), [' inter\0no '])).toBe('interno')
  expect(responseOf(short('q'), ['x'.repeat(longestAnswer)])).toHaveLength(longestAnswer)
  expect(responseOf(short('q'), ['x'.repeat(longestAnswer + 1)])).toBeNull()
  expect(responseOf(short('q'), ['one', 'two'])).toBeNull()
})

test('nothing chosen or typed is a blank answer', () => {
  expect(
    [responseOf(single('q'), []), responseOf(multiple('q'), ['']), responseOf(short('q'), ['  '])].map((blank) =>
      isAnswered(blank!),
    ),
  ).toEqual([false, false, false])
})
