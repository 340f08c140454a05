import type Stripe from 'stripe'
import { freshId } from '../ledger/ids.ts'
import type { Price, Product } from '../ledger/things.ts'
import type { World } from '../world.ts'
import { mustBeMetadata } from './metadata.ts'
import { missing, notBuilt, refuse } from './problem.ts'

type ProductWish = Stripe.ProductCreateParams | Stripe.Checkout.SessionCreateParams.LineItem.PriceData.ProductData
type PriceWish = Stripe.PriceCreateParams & { product_data?: ProductWish }

const productFields =
  'id name description active metadata images tax_code tax_details unit_label url shippable expand'.split(' ')
const priceFields =
  'currency product product_data unit_amount tax_behavior nickname active metadata lookup_key expand'.split(' ')

/** Add a product. `at` says where in the request it stands. */
export function addProduct(world: World, wish: ProductWish, at = ''): Product {
  mustBeUnderstood(wish, productFields, at)
  for (const field of ['name', 'description'] as const) {
    if (wish[field] !== '') continue
    const param = within(at, field)
    refuse(`You passed an empty string for '${param}'.`, param, 'parameter_invalid_empty')
  }
  mustBeMetadata(wish.metadata, within(at, 'metadata'))
  const id = ('id' in wish && wish.id) || freshId('prod_')
  if (world.ledger.find('product', id)) refuse('Product already exists.', 'id', 'resource_already_exists')
  const product = {
    ...world.contract.blank('product'),
    active: true,
    type: 'service',
    ...without(wish, ['expand']),
    id,
    object: 'product',
    created: world.clock.now(),
    updated: world.clock.now(),
  }
  world.contract.checks.object('product', product)
  return world.ledger.put('product', product as unknown as Product)
}

/** Add a price of a product that is there, or is given along. */
export function addPrice(world: World, wish: PriceWish, at = ''): Price {
  mustBeUnderstood(wish, priceFields, at)
  mustBeAnAmount(wish, at)
  const currency = wish.currency
  if (!/^[a-z]{3}$/.test(currency)) refuse(`Invalid currency: ${currency}`, within(at, 'currency'))
  const product = productOf(world, wish, at)
  const price = {
    ...world.contract.blank('price'),
    active: true,
    billing_scheme: 'per_unit',
    tax_behavior: 'unspecified',
    type: 'one_time',
    ...without(wish, ['product_data', 'expand']),
    currency,
    product,
    unit_amount_decimal: String(wish.unit_amount),
    id: freshId('price_'),
    object: 'price',
    created: world.clock.now(),
  }
  world.contract.checks.object('price', price)
  return world.ledger.put('price', price as unknown as Price)
}

/** Whole cents, not below zero, at most eight digits. */
function mustBeAnAmount(wish: PriceWish, at: string): void {
  const param = within(at, 'unit_amount')
  if (wish.unit_amount_decimal !== undefined) notBuilt(within(at, 'unit_amount_decimal'))
  if (wish.unit_amount === undefined) refuse(`Missing required param: ${param}.`, param, 'parameter_missing')
  const amount = wish.unit_amount
  if (amount < 0) refuse('This value must be greater than or equal to 0.', param, 'parameter_invalid_integer')
  if (amount > 99_999_999) refuse('Amount must be no more than €999,999.99', param, 'amount_too_large')
}

function productOf(world: World, wish: PriceWish, at: string): string {
  if (wish.product_data) return addProduct(world, wish.product_data, within(at, 'product_data')).id
  const id = wish.product ?? ''
  if (!id) refuse(`Missing required param: ${within(at, 'product')}.`, within(at, 'product'), 'parameter_missing')
  return world.ledger.find('product', id)?.id ?? missing('product', id, within(at, 'product'))
}

function mustBeUnderstood(wish: object, fields: string[], at: string) {
  for (const field of Object.keys(wish)) if (!fields.includes(field)) notBuilt(within(at, field))
}

const within = (at: string, field: string) => (at ? `${at}[${field}]` : field)
const without = (wish: object, fields: string[]) =>
  Object.fromEntries(Object.entries(wish).filter(([field]) => !fields.includes(field)))
