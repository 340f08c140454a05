import { to } from '#app/i18n/addresses.ts'
import { weekday } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import { mostOf } from '../bounds.ts'
import type { Ware } from '../window.server.ts'
import { shopWords } from '../words.ts'
import { AddForm } from './add-form.tsx'
import { PriceTag } from './price-tag.tsx'

/** One thing on sale: what it costs, for whom it is, what one gets, and how to put it into the basket. */
export function WareCard({ ware, open }: { ware: Ware; open: boolean }) {
  const language = useLanguage()
  const say = shopWords(language)
  return (
    <article id={ware.id} className="ware">
      <div>
        <h3>{ware.title[language]}</h3>
        <DateOf ware={ware} />
        <dl className="mb-0">
          <dt className="label">{say('product.audience')}</dt>
          <dd className="mb-3">
            {say(`product.${ware.kind}.who`)} {ware.kind === 'course' && ware.audience?.[language]}
          </dd>
          <dt className="label">{say('product.gets')}</dt>
          <dd className="mb-3">{say(`product.${ware.kind}.gets`, { count: ware.seats })}</dd>
          <Outcomes ware={ware} />
        </dl>
        <LookInside ware={ware} />
      </div>
      <div>
        <PriceTag product={ware} />
        {open && <AddForm product={ware} most={mostOf(ware)} />}
      </div>
    </article>
  )
}

function DateOf({ ware: { courseDate } }: { ware: Ware }) {
  const language = useLanguage()
  if (!courseDate) return null
  return (
    <p>
      <time dateTime={courseDate.startsAt.toISOString()} className="inline-block first-letter:uppercase">
        {weekday(courseDate.startsAt, language)}
      </time>
      <br />
      {courseDate.venue.name}, {courseDate.venue.town}
    </p>
  )
}

function Outcomes({ ware }: { ware: Ware }) {
  const language = useLanguage()
  if (ware.kind !== 'course' || ware.outcomes.length === 0) return null
  return (
    <>
      <dt className="label">{shopWords(language)('window.outcomes')}</dt>
      <dd className="mb-3">
        <ul className="dashes m-0">
          {ware.outcomes.map((outcome) => (
            <li key={outcome.it}>{outcome[language]}</li>
          ))}
        </ul>
      </dd>
    </>
  )
}

function LookInside({ ware }: { ware: Ware }) {
  const language = useLanguage()
  const say = shopWords(language)
  const slug = ware.slugs?.[language]
  if (ware.courseDateId)
    return (
      <p>
        <a href={to('date', language, { date: ware.courseDateId })}>{say('product.seeDate')}</a>
      </p>
    )
  if (!slug) return null
  return (
    <p>
      <a href={to('course', language, { course: slug })}>{say('window.lookInside')}</a>
    </p>
  )
}
