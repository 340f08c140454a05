import { expect, test } from 'vitest'
import { flagsOf, type Item } from './item-flags.ts'

const choices = (...counts: number[]) => counts.map((count, at) => ({ id: String(at), right: at === 0, count }))
const item = (change: Partial<Item> = {}): Item => ({
  count: 100,
  facility: 0.7,
  discrimination: 0.4,
  choices: choices(70, 20, 10),
  ...change,
})

test('an ordinary question raises no suspicion', () => {
  expect(flagsOf(item())).toEqual([])
})

test.for([
  [{ facility: 0.2, choices: choices(40, 35, 25) }, ['hard']],
  [{ facility: 0.97, choices: choices(94, 3, 3) }, ['easy']],
  [{ discrimination: -0.1 }, ['against']],
  [{ discrimination: 0.1 }, ['weak']],
  [{ choices: choices(30, 60, 10) }, ['tempting']],
  [{ choices: choices(70, 30, 0) }, ['unused']],
  [{ discrimination: null, choices: [] }, []],
] as const)('of %o it is said: %o', ([change, flags]) => {
  expect(flagsOf(item(change as Partial<Item>))).toEqual(flags)
})

test('of fewer than twenty answers nothing is suspected', () => {
  expect(flagsOf(item({ count: 19, facility: 0, discrimination: -1 }))).toEqual([])
})
