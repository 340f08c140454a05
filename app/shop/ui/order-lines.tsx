import type { ReactNode } from 'react'
import { money } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { lineCents, totalsOf } from '../money.ts'
import type { OrderPage } from '../orders.server.ts'
import { shopWords } from '../words.ts'
import { Sums } from './sums.tsx'

type Line = OrderPage['lines'][number]

/** What an order holds and what it cost. `Beside` says more about a line. */
export function OrderLines({ lines, Beside }: { lines: Line[]; Beside?: (props: { line: Line }) => ReactNode }) {
  const language = useLanguage()
  const say = shopWords(language)
  const { totalCents, vat } = totalsOf(lines)
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{say('order.lines')}</h2>
      <ul className="m-0 list-none border-t border-line p-0">
        {lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4 border-b border-line py-3">
            <span>
              {line.quantity > 1 && say('checkout.quantity', { count: line.quantity })} {line.title}
              {Beside && <Beside line={line} />}
            </span>
            <span className="whitespace-nowrap">{money(lineCents(line), language)}</span>
          </li>
        ))}
      </ul>
      <div className="mt-3">
        <Sums totalCents={totalCents} vat={vat} />
      </div>
    </section>
  )
}
