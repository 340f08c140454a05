import type Stripe from 'stripe'
import { freshId } from '../ledger/ids.ts'
import type { Price, SessionFile } from '../ledger/things.ts'
import type { World } from '../world.ts'
import { addPrice } from './catalogue.ts'
import { mustBeMetadata } from './metadata.ts'
import { missing, notBuilt, refuse } from './problem.ts'

type Lines = SessionFile['lines']
type LineWish = Stripe.Checkout.SessionCreateParams.LineItem

/** The lines of a new session, in order. A line's own price or product is added to the catalogue, as Stripe does. */
export function lineItems(world: World, wanted: LineWish[] | undefined, currency?: string): Lines {
  if (!wanted?.length) refuse('You must provide `line_items` in payment mode.', 'line_items', 'parameter_missing')
  if (wanted.length > 100) refuse('You can have up to 100 `line_items`.', 'line_items')
  wanted.forEach((line, index) => mustBeALine(line, `line_items[${index}]`))
  const lines = wanted.map((line, index) => lineOf(world, line, `line_items[${index}]`))
  const currencies = new Set([...lines.map((line) => line.price.currency), ...(currency ? [currency] : [])])
  if (currencies.size > 1) refuse('All prices must use the same currency.', 'line_items')
  return lines
}

function mustBeALine(line: LineWish, param: string) {
  if ((line.price === undefined) === (line.price_data === undefined)) {
    refuse(`You must specify either \`price\` or \`price_data\` for \`${param}\`.`, param)
  }
  if (line.adjustable_quantity) notBuilt(`${param}[adjustable_quantity]`)
  const [rate] = line.tax_rates || []
  if (rate) missing('tax_rate', rate, `${param}[tax_rates][0]`)
  if (line.quantity === undefined) refuse(`Quantity is required. Add \`quantity\` to \`${param}\``, param)
  if (line.quantity < 1 || line.quantity > 999_999) {
    refuse('This value must be between 1 and 999999.', `${param}[quantity]`, 'parameter_invalid_integer')
  }
  mustBeMetadata(line.metadata, `${param}[metadata]`)
}

function lineOf(world: World, line: LineWish, param: string): Lines[number] {
  const price = priceOf(world, line, param)
  const product = world.ledger.find('product', price.product)
  const quantity = line.quantity ?? 1
  const total = price.unit_amount * quantity
  return {
    ...world.contract.blank('item'),
    id: freshId('li_'),
    object: 'item',
    amount_discount: 0,
    amount_subtotal: total,
    amount_tax: 0,
    amount_total: total,
    currency: price.currency,
    description: product?.name ?? '',
    metadata: (line.metadata ?? {}) as Record<string, string>,
    price,
    quantity,
  }
}

function priceOf(world: World, line: LineWish, param: string): Price {
  if (line.price !== undefined) {
    const price = world.ledger.find('price', line.price)
    if (!price) missing('price', line.price, `${param}[price]`)
    if (!price.active)
      refuse('The price specified is inactive. This field only accepts active prices.', `${param}[price]`)
    return price
  }
  const wish = line.price_data!
  const at = `${param}[price_data]`
  if (wish.recurring) refuse('You cannot use recurring prices in payment mode.', `${at}[recurring]`)
  if ((wish.product === undefined) === (wish.product_data === undefined)) {
    refuse('You must specify either `product` or `product_data` when creating a price.', at)
  }
  return addPrice(world, { ...wish, active: false }, at)
}
