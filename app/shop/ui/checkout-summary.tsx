import { to } from '#app/i18n/addresses.ts'
import { money } from '#app/i18n/format.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { CheckoutPage } from '../checkout-page.server.ts'
import { withdrawalKeys } from '../withdrawal.ts'
import { shopWords } from '../words.ts'
import { Sums } from './sums.tsx'

type Props = { page: CheckoutPage }

/** What is ordered, what it costs, what one gets and for how long: all of it above the button. */
export function CheckoutSummary({ page }: Props) {
  const language = useLanguage()
  const say = shopWords(language)
  const kinds = [...new Set(page.lines.map((line) => line.kind))]
  return (
    <section aria-labelledby="summary" className="card mb-6">
      <h2 id="summary" className="mt-0">
        {say('checkout.summary')}
      </h2>
      <ul className="m-0 list-none p-0">
        {page.lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4 border-b border-line py-2">
            <span>
              {line.quantity > 1 && say('checkout.quantity', { count: line.quantity })} {line.title[language]}
            </span>
            <span className="whitespace-nowrap">{money(line.totalCents, language)}</span>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Sums totalCents={page.totalCents} vat={page.vat} />
      </div>
      {page.left.map((title) => (
        <p key={title[language]} className="mt-3 text-soft">
          {say('checkout.left', { title: title[language] })}
        </p>
      ))}
      <ul className="mt-4 mb-0 list-disc ps-5">
        {kinds.map((kind) => (
          <li key={kind}>{say(`checkout.facts.${kind}`, { firm: page.firm?.name ?? '' })}</li>
        ))}
      </ul>
    </section>
  )
}

/** The right of withdrawal in words, for the kind of buyer that is chosen. */
export function Withdrawal({ page: { lines, email } }: Props) {
  const say = shopWords(useLanguage())
  return (
    <section aria-labelledby="withdrawal">
      <h2 id="withdrawal">{say('checkout.withdrawal.title')}</h2>
      <div className="group-has-[[value=business]:checked]/buyer:hidden">
        {withdrawalKeys('consumer', lines).map((key) => (
          <p key={key}>{say(`checkout.withdrawal.${key}`, { email })}</p>
        ))}
      </div>
      <p className="hidden group-has-[[value=business]:checked]/buyer:block">{say('checkout.withdrawal.business')}</p>
    </section>
  )
}

/** Seats are for a firm: the way to one, and back. */
export function FirmNeeded({ page: { firm } }: Props) {
  const language = useLanguage()
  const say = shopWords(language)
  const back = encodeURIComponent(to('checkout', language))
  return (
    <Notice>
      <h2 className="mt-0">{say('checkout.firm.title')}</h2>
      <p>{firm ? say('checkout.firm.notManager', { firm: firm.name }) : say('checkout.firm.none')}</p>
      <div className="actions">
        {!firm && (
          <ButtonLink href={`${to('newFirm', language)}?next=${back}`}>{say('checkout.firm.create')}</ButtonLink>
        )}
        <ButtonLink look="quiet" href={to('basket', language)}>
          {say('checkout.back')}
        </ButtonLink>
      </div>
    </Notice>
  )
}
