import { createHash } from 'node:crypto'
import { isGood, type Basket } from './basket.server.ts'

/** A mark of what a page showed: the lines that can be bought, their prices and rates. Another price is another mark. */
export function summaryMark(basket: Basket): string {
  const lines = basket.lines.filter(isGood).map(({ product, charge }) => [product.id, charge])
  return createHash('sha256').update(JSON.stringify(lines)).digest('base64url').slice(0, 24)
}
