import { expect, test } from 'vitest'
import { currentPrice, lowestBeforeReduction } from './price.ts'

const now = new Date('2027-03-31T10:00:00Z')
const step = (cents: number, daysAgo: number) => ({
  cents,
  currency: 'eur',
  vatBasisPoints: 2200,
  validFrom: new Date(now.getTime() - daysAgo * 86_400_000),
})

test('the newest price that has begun is in force', () => {
  expect(currentPrice([step(100, 9), step(300, -1), step(200, 2)], now)?.cents).toBe(200)
  expect(currentPrice([step(100, 0)], now)?.cents).toBe(100)
  expect(currentPrice([step(100, -1)], now)).toBeNull()
  expect(currentPrice([], now)).toBeNull()
})

test('beside a fresh reduction stands the lowest price of the thirty days before it', () => {
  expect(lowestBeforeReduction([step(200, 90), step(150, 5)], now)).toBe(200)
  expect(lowestBeforeReduction([step(200, 90), step(120, 20), step(200, 10), step(150, 5)], now)).toBe(120)
  expect(lowestBeforeReduction([step(120, 60), step(200, 40), step(150, 5)], now)).toBe(200)
  expect(lowestBeforeReduction([step(120, 60), step(200, 20), step(150, 5)], now)).toBe(120)
})

test('a rise, a first price and a reduction older than thirty days announce nothing', () => {
  expect(lowestBeforeReduction([step(100, 90), step(150, 5)], now)).toBeNull()
  expect(lowestBeforeReduction([step(150, 5)], now)).toBeNull()
  expect(lowestBeforeReduction([step(200, 90), step(150, 31)], now)).toBeNull()
  expect(lowestBeforeReduction([], now)).toBeNull()
})
