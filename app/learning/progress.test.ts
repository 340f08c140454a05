import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressOf } from './progress.ts'

const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 })

test('lessons outside the release and lessons completed twice do not count', () => {
  expect(progressOf(['a', 'b', 'c'], ['a', 'a', 'x'])).toEqual({ done: 1, total: 3, percent: 33, missing: ['b', 'c'] })
})

test('progress is never over 100 per cent, and 100 exactly when nothing is missing', () => {
  fc.assert(
    fc.property(ids, ids, (release, completed) => {
      const { percent, missing, total } = progressOf(release, completed)
      expect(percent).toBeGreaterThanOrEqual(0)
      expect(percent).toBeLessThanOrEqual(100)
      expect(percent === 100).toBe(total > 0 && missing.length === 0)
    }),
  )
})

test('completing one more lesson never lowers progress', () => {
  fc.assert(
    fc.property(ids, ids, fc.constantFrom('a', 'b', 'c'), (release, completed, more) => {
      expect(progressOf(release, [...completed, more]).done).toBeGreaterThanOrEqual(progressOf(release, completed).done)
    }),
  )
})

test('199 of 200 lessons are 99 per cent, not 100', () => {
  const lessons = Array.from({ length: 200 }, (_, at) => String(at))
  expect(progressOf(lessons, lessons.slice(1)).percent).toBe(99)
})
