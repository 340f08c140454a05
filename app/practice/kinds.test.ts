import { expect, test } from 'vitest'
import { blanks, hotspot, match, numeric, order, trueFalse, wording } from '#tests/helpers/question-kinds.ts'
import { multiple, short, single } from '#tests/helpers/quizzes.ts'
import { slips } from './accepts.ts'
import { credit } from './grade.ts'
import { numberIn } from './number-in.ts'
import type { Question } from './questions.ts'
import { isAnswered, responseOf } from './responses.ts'

/** What an answer is worth, as a form sends it; 'refused' when no page of ours could have. */
function worth(question: Question, sent: string[]) {
  const response = responseOf(question, sent)
  return response === null ? 'refused' : credit(question, response)
}

test('several right ones: what is right minus what is wrong, or all or nothing where the author says so', () => {
  const strict = { ...multiple('q'), credit: 'all-or-nothing' as const }
  expect([['a', 'c'], ['a'], ['a', 'b'], ['a', 'b', 'c'], []].map((sent) => worth(multiple('q'), sent))).toEqual([
    100, 50, 0, 50, 0,
  ])
  expect([['a', 'c'], ['a']].map((sent) => worth(strict, sent))).toEqual([100, 0])
})

test('true or false', () => {
  expect(['false', 'true', '', 'perhaps'].map((sent) => worth(trueFalse('q'), [sent]))).toEqual([100, 0, 0, 'refused'])
})

test('the best wording earns all, an acceptable one half, a harmful one nothing', () => {
  expect(['b', 'c', 'a'].map((sent) => worth(wording('q'), [sent]))).toEqual([100, 50, 0])
})

test('an order earns what its neighbours earn', () => {
  const placed = (...places: string[]) =>
    worth(
      order('q'),
      ['a', 'b', 'c', 'd'].flatMap((id, at) => [id, places[at]!]),
    )
  expect(placed('1', '2', '3', '4')).toBe(100)
  expect(placed('4', '1', '2', '3')).toBe(67)
  expect(placed('4', '3', '2', '1')).toBe(0)
  expect(placed('1', '1', '1', '1')).toBe(0)
  expect(placed('1', '2', '', '')).toBe(33)
  expect(placed('1', '2', '3', '5')).toBe('refused')
})

test('matching earns the share that was put right; what is not there or comes twice is refused', () => {
  expect(worth(match('q'), ['fact', 'x', 'figure', 'x', 'view', 'y'])).toBe(100)
  expect(worth(match('q'), ['view', 'y', 'fact', 'x', 'figure', 'z'])).toBe(67)
  for (const sent of [['fact'], ['fact', 'w'], ['other', 'x'], ['fact', 'x', 'fact', 'x']])
    expect(worth(match('q'), sent)).toBe('refused')
})

test('gaps are filled by choosing or by writing, in either language, in any order', () => {
  expect(worth(blanks('q'), ['what', 'b', 'when', 'L’ORA'])).toBe(100)
  expect(worth(blanks('q'), ['when', 'the time', 'what', 'a'])).toBe(50)
  expect(worth(blanks('q'), ['what', 'z'])).toBe('refused')
  expect(isAnswered(responseOf(blanks('q'), ['what', 'b', 'when', ' '])!)).toBe(false)
})

test('a place on a picture', () => {
  expect(['b', 'a', 'c'].map((sent) => worth(hotspot('q'), [sent]))).toEqual([100, 0, 'refused'])
})

test.each([
  ['it', '1.234,5', 1234.5],
  ['en', '1,234.5', 1234.5],
  ['it', '1234,5', 1234.5],
  ['it', '1 234,5', 1234.5],
  ['it', '1.234', 1234],
  ['en', '1.234', 1.234],
  ['it', '1,234', 1.234],
  ['it', '1.5', 1.5],
  ['en', '1,5', 1.5],
  ['it', '12.34.56', null],
  ['it', '−3', -3],
  ['it', ',5', 0.5],
  ['en', 'about 5', null],
  ['it', '1e3', null],
  ['it', '', null],
  ['it', '9'.repeat(31), null],
] as const)('a number written in %s as %s', (language, typed, expected) => {
  expect(numberIn(typed, language)).toBe(expected)
})

test('a number is right within its tolerance, bounds included, with or without its unit, never with another', () => {
  const typed = (text: string, language = 'it') => worth(numeric('q'), [language, text])
  expect(['1.234,5', '1296,225', '1172,775 euro', '€ 1.234,50'].map((text) => typed(text))).toEqual([
    100, 100, 100, 100,
  ])
  expect(['1,234.5', '1234.5 euros'].map((text) => typed(text, 'en'))).toEqual([100, 100])
  expect(['1296,3', '1.234,5 ore', 'mille', ''].map((text) => typed(text))).toEqual([0, 0, 0, 0])
  expect(worth(numeric('q'), ['fr', '1234,5'])).toBe('refused')
  const sum = { ...numeric('q'), answer: 0.3, tolerance: undefined }
  expect(worth(sum, ['it', '0,3'])).toBe(100)
  expect(worth(sum, ['it', '0,30001'])).toBe(0)
})

test('slips count only where the author allows them, by the length of the word, and never into a word that is wrong', () => {
  const kindly = { ...short('q'), typos: 'small' as const, wrong: { it: ['inferno'], en: ['infernal'] } }
  expect(['intrno', 'itnerno', 'internno', 'imterno', 'internau'].map((sent) => worth(kindly, [sent]))).toEqual([
    100, 100, 100, 100, 100,
  ])
  expect(['intrn', 'inferno', 'Infernal', 'esterno'].map((sent) => worth(kindly, [sent]))).toEqual([0, 0, 0, 0])
  expect(worth(kindly, ['clinete intreno'])).toBe(100)
  expect(worth(short('q'), ['intrno'])).toBe(0)
  const four = { ...kindly, accept: { it: ['ora'], en: ['time'] } }
  expect(['or', 'tme'].map((sent) => worth(four, [sent]))).toEqual([0, 0])
  expect([slips('ca', 'abc'), slips('ab', 'ba'), slips('', 'abcd')]).toEqual([3, 1, 3])
})

test('how sure somebody is comes last, is kept beside the answer and changes no point', () => {
  const asked = { ...single('q'), certainty: true }
  expect(responseOf(asked, ['b', '3'])).toEqual({ given: 'b', sure: 3 })
  expect(responseOf(asked, ['b', ''])).toEqual({ given: 'b', sure: 0 })
  expect(responseOf(asked, ['2'])).toEqual({ given: '', sure: 2 })
  expect(isAnswered({ given: '', sure: 2 })).toBe(false)
  for (const sent of [['b'], ['b', '4'], ['3', 'b']]) expect(responseOf(asked, sent)).toBeNull()
  expect(['1', '2', '3', ''].map((sure) => worth(asked, ['b', sure]))).toEqual([100, 100, 100, 100])
})
