import type { ReactNode } from 'react'
import { money } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { lineTitle } from '../line-title.ts'
import { lineCents, totalsOf } from '../money.ts'
import type { OrderPage } from '../orders.server.ts'
import { shopWords } from '../words.ts'
import { Sums } from './sums.tsx'

type Line = OrderPage['lines'][number]

type Props = {
  lines: Line[]
  /** The language it was ordered in. */
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
              <BoughtTitle line={line} lang={lang} />
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

/** A line's name in the language of the page; on paper, which is a document, the words that were bought. */
function BoughtTitle({ line, lang }: { line: Line; lang: string }) {
  const language = useLanguage()
  const title = lineTitle(line, lang, language)
  if (title === line.title) return <span lang={lang === language ? undefined : lang}>{title}</span>
  return (
    <>
      <span className="print:hidden">{title}</span>
      <span className="hidden print:inline" lang={lang}>
        {line.title}
      </span>
    </>
  )
}
