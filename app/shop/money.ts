/** What a line of a basket or an order costs: unit price with VAT inside, in cents. */
export type Charge = { unitCents: number; quantity: number; vatBasisPoints: number }

/** What was paid at one rate of VAT, and how it divides. */
export type VatGroup = { vatBasisPoints: number; grossCents: number; netCents: number; vatCents: number }

/** A line's total. Money is whole cents; anything else is a bug and throws. */
export function lineCents({ unitCents, quantity }: Omit<Charge, 'vatBasisPoints'>): number {
  cents(unitCents)
  if (!Number.isSafeInteger(quantity) || quantity < 1) throw new Error(`Not a quantity: ${quantity}`)
  return cents(unitCents * quantity)
}

/** Divide an amount with VAT inside: net = round(gross · 100 / (100 + rate)), VAT is the rest. */
export function splitInclusive(grossCents: number, vatBasisPoints: number): VatGroup {
  if (!Number.isInteger(vatBasisPoints) || vatBasisPoints < 0 || vatBasisPoints > 10_000)
    throw new Error(`Not a rate in basis points: ${vatBasisPoints}`)
  const netCents = Math.round((cents(grossCents) * 10_000) / (10_000 + vatBasisPoints))
  return { vatBasisPoints, grossCents, netCents, vatCents: grossCents - netCents }
}

/** The total of some lines, and its VAT divided once per rate on the sum: never per unit, where cents would drift. */
export function totalsOf(lines: readonly Charge[]): { totalCents: number; vat: VatGroup[] } {
  const byRate = new Map<number, number>()
  for (const line of lines) byRate.set(line.vatBasisPoints, (byRate.get(line.vatBasisPoints) ?? 0) + lineCents(line))
  const vat = [...byRate].sort(([a], [b]) => b - a).map(([rate, gross]) => splitInclusive(gross, rate))
  return { totalCents: cents(vat.reduce((sum, group) => sum + group.grossCents, 0)), vat }
}

// Beyond a billion euro the split would leave the range where numbers are exact.
const atMost = 100_000_000_000

function cents(amount: number): number {
  if (!Number.isInteger(amount) || amount < 0 || amount > atMost) throw new Error(`Not an amount in cents: ${amount}`)
  return amount
}
