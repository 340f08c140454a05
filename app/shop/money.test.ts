import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineCents, splitInclusive, totalsOf } from './money.ts'

const rates = [2200, 1000, 500, 400, 0]

test('a pack of seats at 595 € holds 107,30 € of VAT', () => {
  expect(splitInclusive(59_500, 2200)).toEqual({
    vatBasisPoints: 2200,
    grossCents: 59_500,
    netCents: 48_770,
    vatCents: 10_730,
  })
})

test('for every total up to 20,000 € the VAT is within a cent of rate times net, and nothing is lost', () => {
  const amiss: string[] = []
  for (const rate of rates)
    for (let gross = 0; gross <= 2_000_000; gross++) {
      const { netCents, vatCents } = splitInclusive(gross, rate)
      if (netCents + vatCents !== gross || Math.abs(vatCents - Math.round((netCents * rate) / 10_000)) > 1)
        amiss.push(`${gross} at ${rate}: ${netCents} + ${vatCents}`)
    }
  expect(amiss).toEqual([])
})

test('however a basket is cut into lines, its VAT is that of its sum', () => {
  const line = fc.record({
    unitCents: fc.integer({ min: 0, max: 1_000_000 }),
    quantity: fc.integer({ min: 1, max: 200 }),
    vatBasisPoints: fc.constantFrom(...rates),
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { totalCents, vat } = totalsOf(lines)
      expect(totalCents).toBe(lines.reduce((sum, one) => sum + one.unitCents * one.quantity, 0))
      expect(vat.reduce((sum, group) => sum + group.netCents + group.vatCents, 0)).toBe(totalCents)
      expect(new Set(vat.map((group) => group.vatBasisPoints)).size).toBe(vat.length)
      for (const group of vat) expect(group).toEqual(splitInclusive(group.grossCents, group.vatBasisPoints))
    }),
  )
})

test('three times 3,33 € is 9,99 €, and its VAT is divided once', () => {
  const { totalCents, vat } = totalsOf([{ unitCents: 333, quantity: 3, vatBasisPoints: 2200 }])
  expect(totalCents).toBe(999)
  expect(vat).toEqual([{ vatBasisPoints: 2200, grossCents: 999, netCents: 819, vatCents: 180 }])
})

test('an empty basket costs nothing and has no VAT', () => {
  expect(totalsOf([])).toEqual({ totalCents: 0, vat: [] })
})

test('what is not whole cents, a whole quantity or a rate is a bug', () => {
  for (const amount of [0.5, -1, Number.NaN, Infinity, 1e15])
    expect(() => splitInclusive(amount, 2200)).toThrow(/cents/)
  for (const rate of [22.5, -1, 10_001, Number.NaN]) expect(() => splitInclusive(100, rate)).toThrow(/basis points/)
  for (const quantity of [0, -1, 1.5, Number.NaN])
    expect(() => lineCents({ unitCents: 100, quantity })).toThrow(/quantity/)
  expect(() => lineCents({ unitCents: 99_999_999_999, quantity: 200 })).toThrow(/cents/)
})
