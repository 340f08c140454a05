import { money, rate } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { ForSale } from '../products.server.ts'
import { shopWords } from '../words.ts'

type Tagged = Pick<ForSale, 'price' | 'kind' | 'seats' | 'lowestBefore'>

/** A price with its VAT in words; for a pack also what it is per person, and beside a reduction the lowest earlier price. */
export function PriceTag({ product: { price, kind, seats, lowestBefore } }: { product: Tagged }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <p className="mb-3">
      <strong className="price">{money(price.cents, language)}</strong>{' '}
      <span className="block text-soft">
        {say('product.vatInside', { rate: rate(price.vatBasisPoints, language) })}
        {kind === 'seats' && seats > 1 && (
          <>
            {' · '}
            {say('product.perPack', { count: seats })},{' '}
            {say('product.each', { price: money(Math.ceil(price.cents / seats), language) })}
          </>
        )}
      </span>
      {lowestBefore !== null && (
        <span className="block text-soft">{say('product.lowest', { price: money(lowestBefore, language) })}</span>
      )}
    </p>
  )
}
