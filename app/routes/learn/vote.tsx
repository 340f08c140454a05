import { data, redirect } from 'react-router'
import { keepVote } from '#app/learning/keep-part.server.ts'
import { Refused } from '#app/learning/ui/refused.tsx'
import { learningWords } from '#app/learning/words.ts'
import { notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/vote.ts'
import { onlyPosts } from './enter.ts'
import { enterLesson } from './enter-lesson.ts'

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('lesson')]

/** Vote in a poll, or change one's vote, and go back to what all have answered. */
export async function action(args: Route.ActionArgs) {
  const { page, ...learner } = await enterLesson(args)
  const { choice } = await sentFields(args.request)
  const voted = await keepVote(learner, args.params.poll, choice?.[0] ?? '')
  if (voted.ok) throw redirect(`${page}#poll-${args.params.poll}`, 303)
  if (voted.code === 'not-there') notFound()
  return data({ back: `${page}#poll-${args.params.poll}` }, 422)
}

export default function Vote({ actionData }: Route.ComponentProps) {
  const say = learningWords(useLanguage())
  if (!actionData) return null
  return (
    <Refused
      title={say('parts.notAChoice')}
      why={say('parts.notAChoiceWhy')}
      back={{ href: actionData.back, label: say('quiz.lesson') }}
    />
  )
}
