import { day, moment, money } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { OrderPage } from '../orders.server.ts'
import { shopWords } from '../words.ts'

const sayings = {
  requested: 'order.refundAsked',
  pending: 'order.refundUnderway',
  succeeded: 'order.refundDone',
  failed: 'order.refundFailed',
} as const

/** What happened to an order, in words and in order, and what became of its refunds. */
export function OrderStory({ order: { moves, refunds, consents, language: written } }: { order: OrderPage }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <>
      <section aria-labelledby="history">
        <h2 id="history">{say('order.history')}</h2>
        <ol className="rows">
          {moves.map((move) => (
            <li key={move.id}>
              <time dateTime={move.at.toISOString()} className="text-soft">
                {moment(move.at, language)}
              </time>
              <span>{say(`order.state.${move.to}`)}</span>
            </li>
          ))}
        </ol>
        {refunds.map((refund) => (
          <p key={refund.id}>
            {say(sayings[refund.state], {
              amount: money(refund.cents, language),
              date: day(refund.settledAt ?? refund.requestedAt, language),
            })}
          </p>
        ))}
      </section>
      <details className="mt-6">
        <summary>{say('order.agreed')}</summary>
        {consents.map(({ kind, text }) => (
          <p key={kind} className="mt-2" lang={written === language ? undefined : written}>
            {say('mail.receipt.quoted', { text })}
          </p>
        ))}
      </details>
    </>
  )
}
