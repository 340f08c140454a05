import type { ReactNode } from 'react'
import { money } from '#app/i18n/format.ts'
import { Dated, DatedList } from '#app/ui/dated.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { Standing } from '#app/ui/standing.tsx'
import type { OfficeOrder } from '../office-orders.server.ts'
import { shopWords } from '../words.ts'
import { it } from '../words/it.ts'
import { OrderStanding } from './order-standing.tsx'

type Props = { order: OfficeOrder }
type Why = keyof typeof it.order.why

const tones = { requested: 'wait', pending: 'wait', succeeded: 'good', failed: 'wrong' } as const

/** Every step of an order: when, where to, why and by whom. */
export function Moves({ order: { moves, people } }: Props) {
  const say = shopWords(useLanguage())
  return (
    <Rows title={say('office.order.moves')}>
      {moves.map((move) => (
        <Dated
          key={move.id}
          at={move.at}
          more={[
            move.why in it.order.why ? say(`order.why.${move.why as Why}`) : move.why,
            (move.byId && people[move.byId]) || say('office.order.system'),
          ].join(' · ')}
        >
          <OrderStanding state={move.to} />
        </Dated>
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
        <Dated
          key={refund.id}
          at={refund.settledAt ?? refund.requestedAt}
          more={`${say('office.order.reason')}: ${reasonOf(refund.reason)}`}
        >
          {money(refund.cents, language)} ·{' '}
          <Standing tone={tones[refund.state]}>{say(`office.refund.state.${refund.state}`)}</Standing>
        </Dated>
      ))}
    </Rows>
  )
}

const Rows = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <DatedList>{children}</DatedList>
  </section>
)

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
          <div key={name} className="mb-2">
            <dt className="text-soft">{name}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-soft">{say('office.order.attempt', { count: attempt })}</p>
    </section>
  )
}
