import { redirect } from 'react-router'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { answerReview } from '#app/learning/answer-review.server.ts'
import { AnswerForm } from '#app/learning/review-forms.ts'
import { reviewFor } from '#app/learning/reviews.server.ts'
import { ReviewPage } from '#app/learning/ui/review-page.tsx'
import { notFound } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import type { Route } from './+types/review.ts'

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  return (await reviewFor(person, params.review)) ?? notFound()
}

/** Answer in public. */
export async function action({ request, context, params: { review }, url }: Route.ActionArgs) {
  const person = await requirePerson(context, url)
  const form = await readForm(request, AnswerForm)
  if (!form.ok) return again(form)
  const answered = await answerReview(person, review, form.value.text)
  if (!answered.ok) notFound()
  throw redirect(to('review', languageOf(url.pathname), { review }), 303)
}

export default function Review({ loaderData: review, actionData }: Route.ComponentProps) {
  return <ReviewPage review={review} answered={actionData} />
}
