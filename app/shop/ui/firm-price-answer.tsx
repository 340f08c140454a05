import { to } from '#app/i18n/addresses.ts'
import { money, rate } from '#app/i18n/format.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { mostPeople } from '../cheapest.ts'
import type { FirmPrice, PricesPage } from '../prices-page.server.ts'
import { shopWords } from '../words.ts'

type Props = {
  people: number
  price: FirmPrice | null
  course: NonNullable<PricesPage['course']>
  open: boolean
}

/** The bill for so many people: what it is made of, the sum with its VAT apart, and the button that puts exactly that into the basket. */
export function FirmPriceAnswer({ people, price, course, open }: Props) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <section className="bill" aria-labelledby="bill">
      <h2 id="bill">{say('prices.count', { count: people })}</h2>
      <p className="bill-course">{course.title[language]}</p>
      {price ? <Bill people={people} price={price} /> : <Talk />}
      {price && open && (
        <form method="post" action={to('prices', language)}>
          <input type="hidden" name="people" value={people} />
          <input type="hidden" name="course" value={course.id} />
          <Button>{say('product.add')}</Button>
        </form>
      )}
      {price && !open && <Notice>{say('prices.closed')}</Notice>}
    </section>
  )
}

function Bill({ people, price }: { people: number; price: FirmPrice }) {
  const language = useLanguage()
  const say = shopWords(language)
  const { lines, totalCents, vat, enoughFor } = price
  return (
    <>
      <dl className="sums bill-sums">
        {lines.map(({ product, quantity }) => (
          <Sum
            key={product.id}
            name={`${quantity} × ${product.title[language]}`}
            cents={product.price.cents * quantity}
          />
        ))}
        {vat.map((group) => (
          <Vat key={group.vatBasisPoints} {...group} />
        ))}
        <dt className="bill-total">{say('checkout.total')}</dt>
        <dd className="bill-total">{money(totalCents, language)}</dd>
      </dl>
      <p className="bill-each">{say('product.each', { price: money(Math.ceil(totalCents / people), language) })}</p>
      {enoughFor > people && <p>{say('prices.enough', { count: enoughFor })}</p>}
      {people > 1 && lines.some(({ product }) => product.kind === 'course') && <p>{say('prices.oneIsYours')}</p>}
    </>
  )
}

function Sum({ name, cents }: { name: string; cents: number }) {
  const language = useLanguage()
  return (
    <>
      <dt>{name}</dt>
      <dd>{money(cents, language)}</dd>
    </>
  )
}

function Vat({ vatBasisPoints, netCents, vatCents }: FirmPrice['vat'][number]) {
  const language = useLanguage()
  const say = shopWords(language)
  const percent = rate(vatBasisPoints, language)
  return (
    <>
      <dt className="bill-vat">{say('prices.net')}</dt>
      <dd className="bill-vat">{money(netCents, language)}</dd>
      <dt>{say('prices.vat', { rate: percent })}</dt>
      <dd>{money(vatCents, language)}</dd>
    </>
  )
}

function Talk() {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <>
      <p>{say('prices.talk', { most: mostPeople })}</p>
      <div className="actions">
        <ButtonLink href={to('inHouse', language)}>{say('prices.talkTo')}</ButtonLink>
      </div>
    </>
  )
}
