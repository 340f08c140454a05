import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addresses, pathOf, type Address } from '#app/i18n/addresses.ts'

// The worker is plain script in `public/`: here it runs in a world of its own, with a shelf that is a Map and a clock of ours.

type Facts = Map<string, unknown>

/** What a browser's store answers: later, through a callback. */
const request = (result: unknown) => ({
  set onsuccess(told: () => void) {
    queueMicrotask(told)
  },
  result,
})

function aWorker(clock: { now: number } = { now: 0 }) {
  const facts: Facts = new Map()
  const world = vm.createContext({
    addEventListener: () => {},
    importScripts: () => {},
    clock,
    URL,
    queueMicrotask,
    shelfOf: () => ({
      facts: {
        get: (name: string) => request(facts.get(name)),
        put: (value: unknown, name: string) => request(facts.set(name, value)),
      },
    }),
  })
  for (const file of ['offline-queue.js', 'offline.js'])
    vm.runInContext(readFileSync(`public/${file}`, 'utf8'), world, { filename: file })
  vm.runInContext('shelf = async () => shelfOf(); Date.now = () => clock.now', world)
  return {
    pattern: (name: string) => vm.runInContext(name, world) as RegExp,
    measure: vm.runInContext('measure', world) as (answer: object) => Promise<void>,
    typedNow: vm.runInContext('typedNow', world) as () => Promise<number>,
  }
}

const every = Object.keys(addresses) as Address[]
const params = {
  course: 'la-cascata',
  lesson: 'dirlo-prima',
  quiz: 'cascade-1',
  number: '3',
  note: 'n-1',
  question: 'q-1',
}
/** The addresses that one of the worker's patterns means, in both languages. */
const meant = (pattern: RegExp) =>
  every.flatMap((name) =>
    (['it', 'en'] as const).flatMap((language) =>
      pattern.test(pathOf(name, language, params)) ? [`${name} ${language}`] : [],
    ),
  )
const both = (...names: Address[]) => names.flatMap((name) => [`${name} it`, `${name} en`])

test('the worker’s patterns mean the addresses they are for, and no other that one posts to', () => {
  const worker = aWorker()
  expect(meant(worker.pattern('fromLesson'))).toEqual(both('completion', 'note'))
  expect(meant(worker.pattern('fromAttempt'))).toEqual(both('answer', 'submission'))
  expect(meant(worker.pattern('leaving'))).toEqual(both('signOut', 'signOutEverywhere'))
  const kept = meant(worker.pattern('keepable'))
  expect(kept).toEqual(expect.arrayContaining(both('lesson', 'attempt')))
  // Some that are no lesson look like one; only a page whose server says for whom is ever kept.
  expect(kept.filter((name) => !/^(?:learn|lesson|attempt|releaseChoice)/.test(name))).toEqual([])
})

test('what one device typed later is always later, whatever its clock does; and near the truth once it was measured', async () => {
  const event = fc.record({
    wait: fc.integer({ min: 0, max: 600_000 }),
    jump: fc.oneof(
      { weight: 4, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -9e7, max: 9e7 }) },
    ),
    latency: fc.integer({ min: 0, max: 1_500 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 12 }), async (events) => {
      const start = Date.parse('2026-11-22T12:00:00Z')
      const clock = { now: start }
      const { measure, typedNow } = aWorker(clock)
      let [real, skew, before] = [start, 0, 0]
      for (const { wait, jump, latency } of events) {
        real += wait
        skew += jump
        // An answer carries whole seconds, and is read after it has travelled.
        const date = new Date(real).toUTCString()
        clock.now = (real += latency) + skew
        await measure({ headers: new Map([['Date', date]]) })
        const typed = await typedNow()
        expect(Math.abs(typed - real)).toBeLessThan(6_000)
        // A clock that was moved meanwhile is measured anew, and may be some seconds off the old measure.
        expect(typed).toBeGreaterThan(jump === 0 ? before : 0)
        before = typed
      }
    }),
    { numRuns: 60 },
  )
})

test('answers typed in the same instant keep their order', async () => {
  const { typedNow } = aWorker({ now: 5 })
  const typed = [await typedNow(), await typedNow(), await typedNow()]
  expect(typed).toEqual([5, 6, 7])
})
