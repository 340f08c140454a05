import { dateNamed } from '#app/dates/dates.server.ts'
import { DateFacts } from '#app/dates/ui/date-facts.tsx'
import { datesWords } from '#app/dates/words.ts'
import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { shopIsOpen } from '#app/shop/open.server.ts'
import { placeOn, type ForSale } from '#app/shop/products.server.ts'
import { AddForm } from '#app/shop/ui/add-form.tsx'
import { PriceTag } from '#app/shop/ui/price-tag.tsx'
import { shopWords } from '#app/shop/words.ts'
import { Head } from '#app/ui/head.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import { dateThing } from '#app/dates/date-thing.ts'
import { offerThing } from '#app/shop/ware-thing.ts'
import { Structured } from '#app/ui/structured.tsx'
import { trailThing } from '#app/ui/things.ts'
import { useAcademy } from '#app/ui/site.ts'
import type { Route } from './+types/date.ts'

export async function loader({ params }: Route.LoaderArgs) {
  const date = (await dateNamed(params.date)) ?? notFound()
  const place = await placeOn(date.id)
  return { date, place, open: shopIsOpen(), email: academy().email }
}

export default function DatePage({ loaderData }: Route.ComponentProps) {
  const { date } = loaderData
  const language = useLanguage()
  const say = datesWords(language)
  const title = `${date.title[language]}, ${day(date.startsAt, language)}`
  return (
    <Page title={date.title[language]}>
      <Head
        title={title}
        description={`${title}. ${date.venue.name}, ${date.venue.town}.`}
        kicker={say('list.title')}
      />
      <Things {...loaderData} />
      <DateFacts date={date} />
      {date.over ? <Over calledOff={date.cancelledAt !== null} /> : <Booking {...loaderData} />}
      <h2>{say('page.bring')}</h2>
      <p>{say('page.bringWhat')}</p>
      {!date.over && (
        <p>
          <a href={to('dates', language)}>{say('page.others')}</a>
        </p>
      )}
    </Page>
  )
}

function Things({ date, place }: Route.ComponentProps['loaderData']) {
  const language = useLanguage()
  const { origin, academy } = useAcademy()
  const path = to('date', language, { date: date.id })
  const url = `${origin}${path}`
  const offer = place && offerThing(place, { url, academy, soldOut: date.over || date.room === 'full' })
  const trail = trailThing(origin, [
    [datesWords(language)('list.title'), to('dates', language)],
    [date.title[language], path],
  ])
  return <Structured things={[dateThing(date, { url, language, academy, offer }), trail]} />
}

function Over({ calledOff }: { calledOff: boolean }) {
  const language = useLanguage()
  const say = datesWords(language)
  return (
    <Notice>
      <p>{say(calledOff ? 'page.calledOff' : 'page.over')}</p>
      <p>
        <a href={to('dates', language)}>{say('page.others')}</a>
      </p>
    </Notice>
  )
}

function Booking(props: Route.ComponentProps['loaderData']) {
  const { date, place } = props
  const language = useLanguage()
  const say = datesWords(language)
  return (
    <section className="card my-6" aria-labelledby="book">
      <h2 id="book" className="mt-0">
        {say('page.book')}
      </h2>
      {place && <PriceTag product={place} />}
      {whyNot(props, language) ?? (place && <Book place={place} most={date.left} />)}
      <p className="mt-4 mb-0">
        <a href={to('dateCalendar', language, { date: date.id })}>{say('page.calendar')}</a>
      </p>
    </section>
  )
}

function Book({ place, most }: { place: ForSale; most: number }) {
  return (
    <>
      <p>{datesWords(useLanguage())('page.bookWhy')}</p>
      <AddForm product={place} most={most} />
    </>
  )
}

function whyNot({ date, place, open, email }: Route.ComponentProps['loaderData'], language: Language) {
  const say = datesWords(language)
  if (!place) return <p>{say('page.notSold', { email })}</p>
  if (!open) return <p>{shopWords(language)('window.closed', { email })}</p>
  if (date.room === 'full') return <p>{say('page.full')}</p>
  return date.room === 'reserved' ? <p>{say('room.reserved')}</p> : null
}
