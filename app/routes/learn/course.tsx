import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { languageOf } from '#app/i18n/language.ts'
import { slugIn, type JourneyRow } from '#app/learning/journey-row.ts'
import { following } from '#app/learning/learner.server.ts'
import { courseOf } from '#app/learning/my-courses.server.ts'
import { reviewWords } from '#app/learning/review-words.ts'
import { ownReview } from '#app/learning/reviews.server.ts'
import { ResumeLink } from '#app/learning/ui/course-card.tsx'
import { Locked } from '#app/learning/ui/locked.tsx'
import { Offer } from '#app/learning/ui/offer.tsx'
import { Missing, Outline } from '#app/learning/ui/outline.tsx'
import { ProgressBar } from '#app/learning/ui/progress-bar.tsx'
import { learningWords } from '#app/learning/words.ts'
import { notFound } from '#app/platform/answers.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notice, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/course.ts'
import { addressOf, enter, lockedPage } from './enter.ts'

export async function loader(args: Route.LoaderArgs) {
  const learner = await enter(args)
  const alternates = addressOf('learnCourse', learner.courseSlugs, args)
  const known = following(learner)
  if (!known) return lockedPage(learner, args.url)
  const course = (await courseOf(known, languageOf(args.url.pathname))) ?? notFound()
  const { review } = await ownReview(known.enrolmentId)
  return { ...course, alternates, reviewed: review !== null }
}

export default function MyCourse({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const say = learningWords(language)
  if ('locked' in loaderData) return <Locked place={loaderData.locked} />
  const { journey, titles, diff, reviewed } = loaderData
  const title = journey.courseTitle[language]
  const done = journey.lessons.filter(({ doneAt }) => doneAt).length
  return (
    <Page title={title}>
      <title>{title}</title>
      <ProgressBar done={done} total={journey.lessons.length} label={title} />
      {journey.access === 'closed' && (
        <Notice>
          <p>
            <strong>{say('course.closedTitle')}.</strong> {say('course.closed')}
          </p>
        </Notice>
      )}
      <Finished journey={journey} reviewed={reviewed} />
      <div className="actions">
        {journey.certificate && (
          <ButtonLink href={to('certificate', language, { code: journey.certificate })}>
            {say('course.certificate')}
          </ButtonLink>
        )}
        <ResumeLink journey={journey} />
      </div>
      {diff && journey.newerReleaseId && (
        <Offer
          diff={diff}
          releaseId={journey.newerReleaseId}
          course={slugIn(journey.courseSlugs, language)}
          declined={journey.newerDeclined}
        />
      )}
      <h2>{say('course.lessons')}</h2>
      <Outline journey={journey} titles={titles} />
      {!journey.completedAt && <Missing journey={journey} />}
    </Page>
  )
}

/** The day it was completed, and the way to say what one thinks of it. */
function Finished({ journey, reviewed }: { journey: JourneyRow; reviewed: boolean }) {
  const language = useLanguage()
  if (!journey.completedAt) return null
  const review = to('courseReview', language, { course: slugIn(journey.courseSlugs, language) })
  return (
    <Notice look="good">
      <p>{learningWords(language)('course.finished', { day: day(journey.completedAt, language) })}</p>
      <p>
        <a href={review}>{reviewWords(language)(reviewed ? 'own.change' : 'own.write')}</a>
      </p>
    </Notice>
  )
}
