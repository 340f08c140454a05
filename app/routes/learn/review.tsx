import { data, redirect } from 'react-router'
import { courseNames } from '#app/catalog/published.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { following } from '#app/learning/learner.server.ts'
import { ReviewForm } from '#app/learning/review-forms.ts'
import { reviewWords } from '#app/learning/review-words.ts'
import { ownReview } from '#app/learning/reviews.server.ts'
import { OwnReview } from '#app/learning/ui/own-review.tsx'
import { writeReview } from '#app/learning/write-review.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import type { Route } from './+types/review.ts'
import { addressOf, enter } from './enter.ts'

export async function loader(args: Route.LoaderArgs) {
  const learner = await enter(args)
  const alternates = addressOf('courseReview', learner.courseSlugs, args)
  const known = following(learner)
  const course = (await courseNames()).find(({ id }) => id === learner.courseId) ?? notFound()
  const own = known ? await ownReview(known.enrolmentId) : { completed: false, review: null }
  const shown = { ...own, alternates, course, saved: args.url.searchParams.get('said') === 'saved' }
  return own.completed ? shown : data(shown, 403)
}

/** Publish one's review, or change it. */
export async function action(args: Route.ActionArgs) {
  const { request, params, url } = args
  const known = following(await enter(args)) ?? notFound()
  const form = await readForm(request, ReviewForm)
  if (!form.ok) return again(form)
  const language = languageOf(url.pathname)
  const written = await writeReview(known, form.value)
  if (!written.ok) return again(form, { errors: [reviewWords(language)(`own.refused.${written.code}`)] })
  throw redirect(`${to('courseReview', language, { course: params.course })}?said=saved`, 303)
}

export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  return <OwnReview {...loaderData} reply={actionData} />
}
