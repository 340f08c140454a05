import { redirect } from 'react-router'
import { requirePerson, requireRole } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { hideReview } from '#app/learning/hide-review.server.ts'
import { ReasonForm } from '#app/learning/review-forms.ts'
import { reviewWords } from '#app/learning/review-words.ts'
import { reviewFor } from '#app/learning/reviews.server.ts'
import { ReviewPage } from '#app/learning/ui/review-page.tsx'
import { notFound, postOnly } from '#app/platform/answers.ts'
import { again, readForm } from '#app/platform/form.ts'
import type { Route } from './+types/hiding.ts'

export const middleware: Route.MiddlewareFunction[] = postOnly(({ pathname }, { review = '' }) =>
  to('review', languageOf(pathname), { review }),
)

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  return (await reviewFor(person, params.review)) ?? notFound()
}

/** Take a review off the course's page. */
export async function action({ request, context, params: { review }, url }: Route.ActionArgs) {
  const staff = await requireRole(context, url, 'staff')
  const form = await readForm(request, ReasonForm)
  if (!form.ok) return again(form)
  const language = languageOf(url.pathname)
  const hidden = await hideReview(staff, review, form.value.reason)
  if (hidden.ok) throw redirect(to('review', language, { review }), 303)
  if (hidden.code === 'not-there') notFound()
  return again(form, { errors: [reviewWords(language)(`one.refused.${hidden.code}`)] })
}

export default function Hiding({ loaderData: review, actionData }: Route.ComponentProps) {
  return <ReviewPage review={review} hidden={actionData} />
}
