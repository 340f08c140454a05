import { redirect } from 'react-router'
import { requireEditing } from '#app/catalog/studio-visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { answerQuestion } from '#app/learning/questions.server.ts'
import { notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import type { Route } from './+types/answer.ts'

/** Answer a learner's question and go back to the list. */
export async function action({ request, context, params, url }: Route.ActionArgs) {
  const { person, course } = await requireEditing(context, url, params.course)
  const { answer } = await sentFields(request)
  const answered = await answerQuestion({ courseId: course.id, by: person.id, id: params.question }, answer?.[0] ?? '')
  if (!answered.ok && answered.code === 'not-there') notFound()
  const said = answered.ok ? 'saved' : 'refused'
  throw redirect(`${to('studioQuestions', languageOf(url.pathname), params)}?said=${said}#${params.question}`, 303)
}
