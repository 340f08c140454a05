import { moment } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { LedgerLine } from '../pool-people.server.ts'
import { ledgerShows } from '../ledger-shows.ts'
import { seatsWords } from '../words.ts'

/** What ever happened to a pool, in words. */
export function Ledger({ lines }: { lines: LedgerLine[] }) {
  const language = useLanguage()
  const say = seatsWords(language)
  return (
    <section aria-labelledby="ledger">
      <h2 id="ledger">{say('pool.ledger')}</h2>
      <p className="hint">
        {say(lines.length < ledgerShows ? 'pool.ledgerWhy' : 'pool.ledgerLast', { count: ledgerShows })}
      </p>
      <ul className="rows">
        {lines.map((line) => (
          <li key={line.id}>
            <time className="text-soft" dateTime={line.at.toISOString()}>
              {moment(line.at, language)}
            </time>
            <span>{told(line, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function told({ kind, quantity, member, by }: LedgerLine, language: Language) {
  const say = seatsWords(language)
  const what =
    kind === 'bought' || kind === 'refunded'
      ? say(`ledger.${kind}`, { count: quantity })
      : say(`ledger.${kind}`, { member: member ?? '' })
  return by ? `${what}, ${say('ledger.by', { by })}` : what
}
