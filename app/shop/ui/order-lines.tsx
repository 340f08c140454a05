import type { ReactNode } from 'react'
import { money } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { lineCents, totalsOf } from '../money.ts'
import type { OrderPage } from '../orders.server.ts'
import { shopWords } from '../words.ts'
import { Sums } from './sums.tsx'

type Line = OrderPage['lines'][number]

type Props = {
  lines: Line[]
  /** The language it was ordered in: the lines keep the words that were bought. */
  lang: string
  Beside?: (props: { line: Line }) => ReactNode
}

/** What an order holds and what it cost. `Beside` says more about a line. */
export function OrderLines({ lines, lang, Beside }: Props) {
  const language = useLanguage()
  const say = shopWords(language)
  const { totalCents, vat } = totalsOf(lines)
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{say('order.lines')}</h2>
      <ul className="m-0 list-none border-t-2 border-ink p-0">
        {lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4 border-b border-line py-3">
            <span>
              {line.quantity > 1 && say('checkout.quantity', { count: line.quantity })}{' '}
              <span lang={lang === language ? undefined : lang}>{line.title}</span>
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
