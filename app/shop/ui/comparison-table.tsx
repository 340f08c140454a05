import type { ReactNode } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { money, rate } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Comparison } from '../comparison.ts'
import { shopWords } from '../words.ts'

type Way = Comparison['ways'][number]

/** One person or the whole team: the ways to have a course beside each other, with the price each person comes to. */
export function ComparisonTable({ ways }: Pick<Comparison, 'ways'>) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    // Reachable by keyboard: three packs are wider than a phone.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be scrollable without a mouse
    <section className="table-scroll" aria-label={say('compare.caption')} tabIndex={0}>
      <table className="table compare">
        <caption className="sr-only">{say('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('compare.way')}</th>
            {ways.map((way) => (
              <th key={way.id} scope="col">
                <a href={`${to('shop', language)}#${way.id}`}>{say('compare.people', { count: way.people })}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={say('compare.price')}>
            {ways.map((way) => (
              <Price key={way.id} way={way} />
            ))}
          </Row>
          <Row name={say('compare.each')}>
            {ways.map((way) => (
              <Each key={way.id} way={way} />
            ))}
          </Row>
          <Row name={say('compare.who')}>
            {ways.map((way) => (
              <td key={way.id}>{say(`compare.whoIs.${teamOrOne(way)}`)}</td>
            ))}
          </Row>
          {(['lessons', 'certificate', 'handOn', 'view'] as const).map((what) => (
            <Row key={what} name={say(`compare.what.${what}`)}>
              {ways.map((way) => (
                <td key={way.id}>{say(isIn(what, way) ? 'compare.yes' : 'compare.no')}</td>
              ))}
            </Row>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const teamOrOne = (way: Way) => (way.kind === 'seats' ? 'team' : 'one')
const isIn = (what: 'lessons' | 'certificate' | 'handOn' | 'view', way: Way) =>
  what === 'lessons' || what === 'certificate' || way.kind === 'seats'

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <tr>
    <th scope="row">{name}</th>
    {children}
  </tr>
)

function Price({ way: { price } }: { way: Way }) {
  const language = useLanguage()
  return (
    <td>
      <strong>{money(price.cents, language)}</strong>
      <br />
      <span className="text-soft">
        {shopWords(language)('product.vatInside', { rate: rate(price.vatBasisPoints, language) })}
      </span>
    </td>
  )
}

function Each({ way: { eachCents, lessEachCents } }: { way: Way }) {
  const language = useLanguage()
  return (
    <td>
      {money(eachCents, language)}
      {lessEachCents > 0 && (
        <>
          <br />
          <span className="text-good">
            {shopWords(language)('compare.less', { amount: money(lessEachCents, language) })}
          </span>
        </>
      )}
    </td>
  )
}
