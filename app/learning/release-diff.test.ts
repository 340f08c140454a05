import fc from 'fast-check'
import { expect, test } from 'vitest'
import { releaseDiff } from './release-diff.ts'

const nothing = { newLessons: 0, goneLessons: 0, newQuestions: 0, goneQuestions: 0, changedQuestions: 0, moved: false }

test('two lessons new, one gone, one question changed, one new, one gone', () => {
  const from = { lessons: ['a', 'b', 'c'], questions: { 'q/1': 'x', 'q/2': 'y', 'q/3': 'z' } }
  const to = { lessons: ['a', 'd', 'b', 'e'], questions: { 'q/1': 'x', 'q/2': 'other', 'r/1': 'w' } }
  expect(releaseDiff(from, to)).toEqual({
    newLessons: 2,
    goneLessons: 1,
    newQuestions: 1,
    goneQuestions: 1,
    changedQuestions: 1,
    moved: false,
  })
})

test('only another order is said too', () => {
  expect(releaseDiff({ lessons: ['a', 'b'], questions: {} }, { lessons: ['b', 'a'], questions: {} })).toEqual({
    ...nothing,
    moved: true,
  })
})

test('a release differs from itself in nothing', () => {
  const shape = fc.record({ lessons: fc.uniqueArray(fc.string()), questions: fc.dictionary(fc.uuid(), fc.string()) })
  fc.assert(
    fc.property(shape, (release) => {
      expect(releaseDiff(release, release)).toEqual(nothing)
    }),
  )
})
