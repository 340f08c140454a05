import { redirect } from 'react-router'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { moderateQuestion } from '#app/learning/questions.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import type { Route } from './+types/moderation.ts'

/** Hide a learner's question, or show it again, and go back to the list. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { course } = await requireEditing(context, url, params.course)
  const { hidden } = await sentFields(request)
  const moderated = await moderateQuestion(course.id, params.question, hidden?.[0] === 'yes')
  if (!moderated.ok) notFound()
  throw redirect(`${to('studioQuestions', languageOf(url.pathname), params)}?said=saved#${params.question}`, 303)
}
