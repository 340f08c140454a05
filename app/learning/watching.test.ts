import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ranges } from './kept.ts'
import { percentWatched, watchedAfter } from './watching.ts'

const start = { ranges: [] as Ranges, position: 0, at: 0 }

test('each second counts once, however often it was watched and in whatever order it is told', () => {
  const first = watchedAfter(start, { ranges: [[0, 10]], position: 10 }, 60, 10)
  const again = watchedAfter(
    first,
    {
      ranges: [
        [20, 25],
        [5, 12],
      ],
      position: 25,
    },
    60,
    30,
  )
  expect(again).toEqual({
    ranges: [
      [0, 12],
      [20, 25],
    ],
    position: 25,
    at: 30,
  })
  expect(percentWatched(again, 60)).toBe(28)
})

test('whoever jumps to the end has not watched what lies before it', () => {
  const seen = watchedAfter(start, { ranges: [[58, 60]], position: 60 }, 60, 10)
  expect([percentWatched(seen, 60), seen.position]).toEqual([3, 60])
})

test('a report cannot bring more than the clock allows at double speed', () => {
  const made = watchedAfter({ ...start, at: 100 }, { ranges: [[0, 600]], position: 600 }, 600, 110)
  expect(made.ranges).toEqual([[0, 25]])
  const first = watchedAfter(null, { ranges: [[0, 600]], position: 600 }, 600, 110)
  expect(first.ranges).toEqual([[0, 25]])
})

const ranges = fc.array(fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true })), { maxLength: 8 })

test('whatever is reported, what is kept lies in the video, apart and in order, and never shrinks', () => {
  fc.assert(
    fc.property(fc.array(ranges, { maxLength: 6 }), fc.integer({ min: 1, max: 7_000 }), (reports, seconds) => {
      let kept = start
      for (const [at, report] of reports.entries()) {
        const before = percentWatched(kept, seconds)
        kept = watchedAfter(kept, { ranges: report, position: 0 }, seconds, (at + 1) * 20)
        expect(percentWatched(kept, seconds)).toBeGreaterThanOrEqual(before)
        for (const [n, [from, to]] of kept.ranges.entries()) {
          expect(from >= 0 && to <= seconds && from <= to).toBe(true)
          expect(from).toBeGreaterThan(n > 0 ? kept.ranges[n - 1]![1] : -1)
        }
      }
    }),
    { numRuns: 60 },
  )
})
