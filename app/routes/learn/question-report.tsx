import { redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { reportQuestion } from '#app/learning/questions.server.ts'
import { notFound } from '#app/platform/answers.ts'
import type { Route } from './+types/question-report.ts'
import { onlyPosts } from './enter.ts'
import { enterLesson } from './enter-lesson.ts'

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('questions')]

/** Tell the trainer that a question is out of place. */
export async function action(args: Route.ActionArgs) {
  const { page: _, ...asker } = await enterLesson(args)
  const { params, url } = args
  const reported = await reportQuestion(asker, params.question)
  if (!reported.ok) notFound()
  throw redirect(`${to('questions', languageOf(url.pathname), params)}#${params.question}`, 303)
}

/** Only a report that cannot be made shows a page, and that is the one which says so. */
export default function QuestionReport() {
  return null
}
