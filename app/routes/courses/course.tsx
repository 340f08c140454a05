import { redirect } from 'react-router'
import { coursePage } from '#app/catalog/published.server.ts'
import { bySlug } from '#app/catalog/slugs.server.ts'
import { CourseFacts } from '#app/catalog/ui/course-facts.tsx'
import { FreeCall } from '#app/catalog/ui/free-call.tsx'
import { Programme } from '#app/catalog/ui/programme.tsx'
import { Questions } from '#app/catalog/ui/questions.tsx'
import { TaughtBy } from '#app/catalog/ui/taught-by.tsx'
import { catalogWords } from '#app/catalog/words.ts'
import { upcomingDates } from '#app/dates/dates.server.ts'
import { NextDates } from '#app/dates/ui/next-dates.tsx'
import { to } from '#app/i18n/addresses.ts'
import { languageOf, type Localized } from '#app/i18n/language.ts'
import { reviewsOf } from '#app/learning/reviews.server.ts'
import { Reviews } from '#app/learning/ui/reviews.tsx'
import { KeepInTouch } from '#app/journal/ui/keep-in-touch.tsx'
import { notFound } from '#app/platform/answers.ts'
import { FirmGets } from '#app/seats/ui/firm-gets.tsx'
import { CourseOffers } from '#app/shop/ui/course-offers.tsx'
import { shopWindow } from '#app/shop/window.server.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Head } from '#app/ui/head.tsx'
import { Page } from '#app/ui/page.tsx'
import { CascadePicture } from '#app/ui/pictures/cascade.tsx'
import { Ruled } from '#app/ui/ruled.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/course.ts'
import { CourseThings } from './course-things.tsx'

// Whoever takes or frees a place tells the bytes kept here (Booking_told). A copy kept elsewhere, and a hold that lapses by
// itself, are told by nobody: a minute is how long they may be behind.
export const headers = () => ({ 'Cache-Control': 'public, s-maxage=60' })

export async function loader({ params, url }: Route.LoaderArgs) {
  const language = languageOf(url.pathname)
  const place = (await bySlug('course', params.course, language)) ?? notFound()
  const at = (tongue: 'it' | 'en') => to('course', tongue, { course: place.slugs[tongue] })
  if (!place.here) throw redirect(at(language), 301)
  const course = (await coursePage(place.id, language)) ?? notFound()
  const [wares, dates, reviews] = await Promise.all([shopWindow(), upcomingDates(course.id), reviewsOf(course.id)])
  const alternates: Localized = { it: at('it'), en: at('en') }
  return {
    course,
    alternates,
    reviews,
    dates: dates.slice(0, 4),
    wares: wares.filter((one) => one.courseId === course.id),
  }
}

export default function Course({ loaderData: { course, wares, dates, reviews } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = catalogWords(language)
  const slug = course.slugs[language]
  const free = course.lessons.find((lesson) => lesson.free)
  return (
    <Page wide title={course.title} lead={course.summary}>
      <Head title={course.title} description={course.summary} kicker={say('courses.title')} />
      <CourseThings course={course} wares={wares} dates={dates} reviews={reviews} />
      <CourseFacts lessons={course.lessons} />
      <div className="actions">
        {free && (
          <ButtonLink href={to('lesson', language, { course: slug, lesson: free.slug })}>
            {say('home.tryFree')}
          </ButtonLink>
        )}
        {wares.length > 0 && (
          <ButtonLink look="quiet" href="#prices">
            {say('course.toShop')}
          </ButtonLink>
        )}
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
      <Ruled id="lessons" title={say('course.programme')}>
        <Programme lessons={course.lessons} course={slug} />
      </Ruled>
      <FreeCall lessons={course.lessons} course={slug} />
      <Ruled id="dates" title={say('course.dates')}>
        <NextDates dates={dates} />
      </Ruled>
      <KeepInTouch course={course} />
      <CourseOffers wares={wares} />
      <Ruled id="firm" title={say('course.firm')}>
        <FirmGets />
      </Ruled>
      <Reviews {...reviews} />
      <TaughtBy trainer={course.trainer} />
      <Questions questions={course.questions} />
    </Page>
  )
}
