import { to } from '#app/i18n/addresses.ts'
import { money, rate } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { BasketPage } from '../basket-page.server.ts'
import type { VatGroup } from '../money.ts'
import { shopWords } from '../words.ts'

/** What the basket costs, the VAT inside it per rate, and the way to the checkout. */
export function BasketTotals({ page: { basket, open, email } }: { page: BasketPage }) {
  const language = useLanguage()
  const say = shopWords(language)
  const buyable = basket.vat.length > 0
  return (
    <section>
      {buyable && <Totals totalCents={basket.totalCents} vat={basket.vat} />}
      {!buyable && <Notice>{say('basket.nothingToBuy')}</Notice>}
      {buyable && open && (
        <>
          <h2>{say('basket.next')}</h2>
          <p>{say('basket.nextSteps')}</p>
          <div className="actions">
            <ButtonLink href={to('checkout', language)}>{say('basket.checkout')}</ButtonLink>
            <ButtonLink look="quiet" href={to('shop', language)}>
              {say('basket.toShop')}
            </ButtonLink>
          </div>
        </>
      )}
      {!open && <Notice>{say('basket.closed', { email })}</Notice>}
    </section>
  )
}

/** A total and the VAT inside it, one pair of lines per rate. */
export function Totals({ totalCents, vat }: { totalCents: number; vat: VatGroup[] }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <dl className="sums">
      <dt className="says-loud">{say('basket.total')}</dt>
      <dd className="says-loud">{money(totalCents, language)}</dd>
      {vat.map((group) => (
        <SumsAt key={group.vatBasisPoints} group={group} />
      ))}
    </dl>
  )
}

function SumsAt({ group }: { group: VatGroup }) {
  const language = useLanguage()
  const say = shopWords(language)
  const at = { rate: rate(group.vatBasisPoints, language) }
  return (
    <>
      <dt className="text-soft">{say('basket.net', at)}</dt>
      <dd className="text-soft">{money(group.netCents, language)}</dd>
      <dt className="text-soft">{say('basket.ofWhichVat', at)}</dt>
      <dd className="text-soft">{money(group.vatCents, language)}</dd>
    </>
  )
}
