import { redirect } from 'react-router'
import { coursePage } from '#app/catalog/published.server.ts'
import { bySlug } from '#app/catalog/slugs.server.ts'
import { Programme } from '#app/catalog/ui/programme.tsx'
import { catalogWords } from '#app/catalog/words.ts'
import { upcomingDates } from '#app/dates/dates.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { weekday } from '#app/i18n/format.ts'
import { languageOf, type Localized } from '#app/i18n/language.ts'
import { KeepInTouch } from '#app/journal/ui/keep-in-touch.tsx'
import { notFound } from '#app/platform/answers.ts'
import { PriceTag } from '#app/shop/ui/price-tag.tsx'
import { shopWindow } from '#app/shop/window.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Head } from '#app/ui/head.tsx'
import { Page } from '#app/ui/page.tsx'
import { CascadePicture } from '#app/ui/pictures/cascade.tsx'
import { Ruled } from '#app/ui/ruled.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/course.ts'
import { CourseThings } from './course-things.tsx'

// Five minutes: a price or a date may begin or end at a set moment, of which nobody is told.
export const headers = () => ({ 'Cache-Control': 'public, s-maxage=300' })

export async function loader({ params, url }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const place = (await bySlug('course', params.course, language)) ?? notFound()
  const at = (tongue: 'it' | 'en') => to('course', tongue, { course: place.slugs[tongue] })
  if (!place.here) throw redirect(at(language), 301)
  const course = (await coursePage(place.id, language)) ?? notFound()
  const [wares, dates] = await Promise.all([shopWindow(), upcomingDates(course.id)])
  const alternates: Localized = { it: at('it'), en: at('en') }
  return { course, alternates, dates, wares: wares.filter((one) => one.courseId === course.id && one.kind !== 'place') }
}

export default function Course({ loaderData: { course, wares, dates } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = catalogWords(language)
  const free = course.lessons.find((lesson) => lesson.free)
  const slug = course.slugs[language]
  return (
    <Page wide title={course.title} lead={course.summary}>
      <Head title={course.title} description={course.summary} kicker={say('courses.title')} />
      <CourseThings course={course} wares={wares} dates={dates} />
      <div className="actions">
        {free && (
          <ButtonLink href={to('lesson', language, { course: slug, lesson: free.slug })}>
            {say('home.tryFree')}
          </ButtonLink>
        )}
        <ButtonLink look="quiet" href={to('shop', language)}>
          {say('course.toShop')}
        </ButtonLink>
      </div>
      <div className="page-picture">
        <CascadePicture title={say('course.picture')} />
      </div>
      <Ruled id="audience" title={say('course.audience')}>
        <p className="lead">{course.audience}</p>
      </Ruled>
      <Ruled id="outcomes" title={say('course.outcomes')}>
        <ul className="dashes">
          {course.outcomes.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
      </Ruled>
      <Ruled id="programme" title={say('course.programme')}>
        <Programme lessons={course.lessons} course={slug} />
      </Ruled>
      <Ruled id="firm" title={say('course.firm')}>
        <p className="measure">{say('course.firmGets')}</p>
        {wares.length > 0 && <Prices wares={wares} />}
      </Ruled>
      {dates.length > 0 && <Dates dates={dates} />}
      <KeepInTouch course={slug} />
      {course.trainer && (
        <Ruled id="trainer" title={say('course.trainer')}>
          <p>
            <a href={to('trainer', language, { trainer: course.trainer.slug })}>{course.trainer.name}</a>,{' '}
            {course.trainer.role}
          </p>
        </Ruled>
      )}
    </Page>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function Prices({ wares }: Pick<Loaded, 'wares'>) {
  const language = useLanguage()
  return (
    <ul className="grid-cards mt-4 list-none p-0">
      {wares.map((ware) => (
        <li key={ware.id} className="card">
          <h3 className="mt-0">{ware.title[language]}</h3>
          <PriceTag product={ware} />
          <a href={to('shop', language)}>{catalogWords(language)('course.buy')}</a>
        </li>
      ))}
    </ul>
  )
}

function Dates({ dates }: Pick<Loaded, 'dates'>) {
  const language = useLanguage()
  return (
    <Ruled id="dates" title={catalogWords(language)('course.dates')}>
      <ul className="rows">
        {dates.map(({ id, title, startsAt, venue }) => (
          <li key={id}>
            <a href={to('date', language, { date: id })}>{title[language]}</a>
            <span>
              <time dateTime={startsAt.toISOString()}>{weekday(startsAt, language)}</time>, {venue.town}
            </span>
          </li>
        ))}
      </ul>
    </Ruled>
  )
}
