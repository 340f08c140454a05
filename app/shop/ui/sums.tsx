import { money, rate } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { VatGroup } from '../money.ts'
import { shopWords } from '../words.ts'

/** A total with VAT inside, and how it divides, a line for each rate. */
export function Sums({ totalCents, vat }: { totalCents: number; vat: VatGroup[] }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <div className="text-end">
      <p className="m-0 text-lg font-semibold">
        {say('checkout.total')}: {money(totalCents, language)}
      </p>
      {vat.map((group) => (
        <p key={group.vatBasisPoints} className="m-0 text-soft">
          {say('checkout.ofWhich', {
            net: money(group.netCents, language),
            rate: rate(group.vatBasisPoints, language),
            vat: money(group.vatCents, language),
          })}
        </p>
      ))}
    </div>
  )
}
