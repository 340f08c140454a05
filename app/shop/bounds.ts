/** Above so many seats in one basket a firm gets a quotation instead. */
export const seatsWithoutQuote = 100

type Countable = { kind: 'course' | 'seats' | 'place'; seats: number; courseDate: { capacity: number } | null }

/** Why a quantity of a product cannot be in a basket, or null when it can. */
export function tooMuch(product: Countable, quantity: number): 'one-is-enough' | 'ask-for-a-quote' | 'too-many' | null {
  if (quantity <= mostOf(product)) return null
  if (product.kind === 'course') return 'one-is-enough'
  return product.kind === 'seats' ? 'ask-for-a-quote' : 'too-many'
}

/** The most of a product that one basket takes: a course is for one, a room holds so many. */
export function mostOf(product: Countable): number {
  if (product.kind === 'course') return 1
  if (product.kind === 'seats') return Math.floor(seatsWithoutQuote / product.seats)
  return Math.min(product.courseDate?.capacity ?? 0, 200)
}
