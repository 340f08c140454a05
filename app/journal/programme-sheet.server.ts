import { coursePage, type CoursePage } from '#app/catalog/published.server.ts'
import { upcomingDates, type PlannedDate } from '#app/dates/dates.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { day, money, rate, time, weekday } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { duration } from '#app/learning/duration.ts'
import { academy } from '#app/platform/academy.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { productsOnSale, type ForSale } from '#app/shop/products.server.ts'
import { programmeWords } from './programme-words.ts'

/** How many dates a programme lists: the page of the dates has them all. */
const mostDates = 12

/**
 * All that the programme of a course says today, in words: what is learned, when and where, what it costs, who sells it.
 * Null when the course is not published.
 */
export async function programmeSheet(courseId: string, language: Language) {
  const course = await coursePage(courseId, language)
  if (!course) return null
  const [dates, products] = await Promise.all([upcomingDates(courseId), productsOnSale()])
  const wares = products.filter((product) => product.courseId === courseId)
  const minutes = course.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0)
  return {
    language,
    ...course,
    length: duration(minutes, language),
    lessons: course.lessons.map((lesson) => lessonRow(lesson, language)),
    dates: dates.slice(0, mostDates).map((date) => dateRow(date, wares, language)),
    prices: wares.filter((ware) => ware.kind !== 'place').map((ware) => priceRow(ware, language)),
    url: ownOrigin() + to('course', language, { course: course.slugs[language] }),
    today: day(new Date(), language),
    seller: seller(language),
  }
}

export type ProgrammeSheet = NonNullable<Awaited<ReturnType<typeof programmeSheet>>>

function lessonRow({ id, title, summary, minutes, free, quizzes }: CoursePage['lessons'][number], language: Language) {
  const say = programmeWords(language)
  const notes = [quizzes.length > 0 && say('sheet.withQuiz'), free && say('sheet.free')].filter(
    (note) => note !== false,
  )
  return { id, title, summary, minutes: say('sheet.minutes', { count: minutes }), notes: notes.join(' · ') }
}

function dateRow({ id, title, venue, startsAt, endsAt, room }: PlannedDate, wares: ForSale[], language: Language) {
  const say = programmeWords(language)
  const ware = wares.find((one) => one.courseDateId === id)
  const [from, until] = [time(startsAt, language), time(endsAt, language)]
  return {
    id,
    title: title[language],
    day: weekday(startsAt, language),
    town: venue.town,
    when: say('sheet.hours', { day: weekday(startsAt, language), from, to: until }),
    where: say('sheet.place', { venue: venue.name, street: venue.street, town: venue.town }),
    price: ware ? money(ware.price.cents, language) : say('sheet.onRequest'),
    vat: room === 'full' ? say('sheet.full') : ware ? vatOf(ware, language) : '',
  }
}

function priceRow(ware: ForSale, language: Language) {
  const say = programmeWords(language)
  const { id, title, kind, seats, price, lowestBefore } = ware
  return {
    id,
    title: title[language],
    people: kind === 'seats' ? say('sheet.calledFor', { count: seats }) : '',
    price: money(price.cents, language),
    vat: vatOf(ware, language),
    lowest: lowestBefore === null ? '' : say('sheet.lowest', { price: money(lowestBefore, language) }),
  }
}

const vatOf = ({ price }: ForSale, language: Language) =>
  programmeWords(language)('sheet.vat', { rate: rate(price.vatBasisPoints, language) })

function seller(language: Language) {
  const say = programmeWords(language)
  const { brand, legalName, address, vatNumber, email, phone, demo } = academy()
  const town = `${address.postcode} ${address.town}${address.province ? ` (${address.province})` : ''}`
  return {
    brand,
    lines: [
      [legalName, say('sheet.vatNumber', { number: vatNumber })].join(' · '),
      [`${address.street}, ${town}`, email, phone].filter(Boolean).join(' · '),
      ...(demo ? [say('sheet.demo')] : []),
    ],
  }
}
