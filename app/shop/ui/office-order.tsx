import type { ReactNode } from 'react'
import { moment, money } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { OfficeOrder } from '../office-orders.server.ts'
import { shopWords } from '../words.ts'
import { it } from '../words/it.ts'

type Props = { order: OfficeOrder }
type Why = keyof typeof it.order.why

/** Every step of an order: when, where to, why and by whom. */
export function Moves({ order: { moves, people } }: Props) {
  const say = shopWords(useLanguage())
  return (
    <Rows title={say('office.order.moves')}>
      {moves.map((move) => (
        <Row key={move.id} at={move.at} what={say(`order.state.${move.to}`)}>
          {move.why in it.order.why ? say(`order.why.${move.why as Why}`) : move.why}
          {' · '}
          {(move.byId && people[move.byId]) || say('office.order.system')}
        </Row>
      ))}
    </Rows>
  )
}

/** The refunds of an order and what became of them. */
export function Refunds({ order: { refunds } }: Props) {
  const language = useLanguage()
  const say = shopWords(language)
  if (refunds.length === 0) return null
  const reasonOf = (reason: string) =>
    reason === 'full' || reason === 'dashboard' ? say(`office.refund.reasons.${reason}`) : reason
  return (
    <Rows title={say('office.order.refunds')}>
      {refunds.map((refund) => (
        <Row
          key={refund.id}
          at={refund.settledAt ?? refund.requestedAt}
          what={`${money(refund.cents, language)} · ${say(`office.refund.state.${refund.state}`)}`}
        >
          {say('office.order.reason')}: {reasonOf(refund.reason)}
        </Row>
      ))}
    </Rows>
  )
}

const Rows = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <ol className="m-0 list-none border-t border-line p-0">{children}</ol>
  </section>
)

function Row({ at, what, children }: { at: Date; what: string; children: ReactNode }) {
  const language = useLanguage()
  return (
    <li className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[12rem_1fr]">
      <time dateTime={at.toISOString()} className="text-soft">
        {moment(at, language)}
      </time>
      <div>
        {what}
        <span className="block text-soft">{children}</span>
      </div>
    </li>
  )
}

/** Where the payment is found at Stripe. */
export function Payment({ order: { checkoutSessionId, paymentIntentId, attempt } }: Props) {
  const say = shopWords(useLanguage())
  const facts = [
    [say('office.order.session'), checkoutSessionId],
    [say('office.order.intent'), paymentIntentId],
  ].filter((fact): fact is [string, string] => fact[1] !== null)
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="payment">
      <h2 id="payment">{say('office.order.payment')}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-soft">{name}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-soft">{say('office.order.attempt', { count: attempt })}</p>
    </section>
  )
}
