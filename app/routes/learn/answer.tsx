import { data } from 'react-router'
import { attemptNumber } from '#app/learning/attempt-at.ts'
import { enrolled } from '#app/learning/learner.server.ts'
import { answerQuestion } from '#app/learning/take-quiz.server.ts'
import { forbidden, notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import type { Route } from './+types/answer.ts'
import { enter } from './enter.ts'

const statusOf = { 'not-there': 404, 'not-an-answer': 422, 'not-under-way': 409, 'too-late': 409 } as const

/** Save one answer, while somebody answers: asked by the page's script, which only wants to know whether it is saved. */
export async function action(args: Route.ActionArgs) {
  const known = enrolled(await enter(args)) ?? forbidden()
  const { quiz: quizId, number, question } = args.params
  const at = { quizId, number: attemptNumber(number) ?? notFound() }
  const sent = (await sentFields(args.request))[question] ?? []
  const saved = await answerQuestion(known, at, { id: question, sent })
  if (!saved.ok) throw data(null, statusOf[saved.code])
  return new Response(null, { status: 204 })
}
