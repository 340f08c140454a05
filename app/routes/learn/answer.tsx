import { data } from 'react-router'
import { typedAtOf } from '#app/learning/deed.ts'
import { attemptNumber } from '#app/learning/attempt-at.ts'
import { enrolled } from '#app/learning/learner.server.ts'
import { answerQuestion } from '#app/learning/take-quiz.server.ts'
import { forbidden, notFound } from '#app/platform/answers.ts'
import { refuse } from '#app/platform/expected.ts'
import { sentFields } from '#app/platform/form.ts'
import type { Route } from './+types/answer.ts'
import { enter } from './enter.ts'
import { sentLater, type Knock } from './sent-later.ts'

const statusOf = { 'not-there': 404, 'not-an-answer': 422, 'not-under-way': 409, 'too-late': 409, older: 412 } as const

const placeOf = ({ quiz: quizId, number }: Route.ActionArgs['params']) => ({
  quizId,
  number: attemptNumber(number) ?? notFound(),
})

const answerIn = async ({ request, params }: Pick<Route.ActionArgs, 'request' | 'params'>, typedAt: Date | null) => ({
  id: params.question,
  sent: { values: (await sentFields(request))[params.question] ?? [], typedAt },
})

export const middleware = [
  sentLater(async (knock: Knock<Route.ActionArgs['params']>, { typedAt }) => {
    const known = enrolled(await enter(knock))
    const [at, answer] = [placeOf(knock.params), await answerIn(knock, typedAt)]
    return async (tx) => (known ? answerQuestion(known, at, answer, tx) : refuse('closed'))
  }),
]

/** Save one answer, while somebody answers: asked by the page's script, which only wants to know whether it is saved. */
export async function action(args: Route.ActionArgs) {
  const known = enrolled(await enter(args)) ?? forbidden()
  const saved = await answerQuestion(known, placeOf(args.params), await answerIn(args, typedAtOf(args.request)))
  if (!saved.ok) throw data(null, statusOf[saved.code])
  return new Response(null, { status: 204 })
}
