import { data, redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { completeLesson, completeLessonIn } from '#app/learning/complete-lesson.server.ts'
import { enrolled } from '#app/learning/learner.server.ts'
import { lessonIn } from '#app/learning/lesson-in.server.ts'
import { Locked } from '#app/learning/ui/locked.tsx'
import { Refused } from '#app/learning/ui/refused.tsx'
import { learningWords } from '#app/learning/words.ts'
import { notFound } from '#app/platform/answers.ts'
import { refuse } from '#app/platform/expected.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/completion.ts'
import { enter, lockedPage, onlyPosts } from './enter.ts'
import { sentLater, type Knock } from './sent-later.ts'

const pageOf = ({ url, params }: Pick<Route.ActionArgs, 'url' | 'params'>) =>
  to('lesson', languageOf(url.pathname), params)

export const middleware = [
  onlyPosts('lesson'),
  sentLater(async (knock: Knock<Route.ActionArgs['params']>) => {
    const known = enrolled(await enter(knock))
    const lessonId = known && (await lessonIn(known.courseId, knock.params.lesson))
    return async (tx) => {
      if (!known) return refuse('closed')
      return lessonId ? completeLessonIn(tx, known, lessonId) : refuse('not-there')
    }
  }),
]

/** Mark a lesson as done. */
export async function action(args: Route.ActionArgs) {
  const page = pageOf(args)
  const learner = await enter(args, new URL(page, args.url))
  const known = enrolled(learner)
  if (!known) return lockedPage(learner, args.url)
  const lessonId = (await lessonIn(known.courseId, args.params.lesson)) ?? notFound()
  const completed = await completeLesson(known, lessonId)
  if (completed.ok) throw redirect(`${page}#completion`, 303)
  if (completed.code === 'not-there') notFound()
  return data({ refused: page, code: completed.code }, 409)
}

export default function Completion({ actionData }: Route.ComponentProps) {
  const say = learningWords(useLanguage())
  if (!actionData) return null
  if ('locked' in actionData) return <Locked place={actionData.locked} />
  return (
    <Refused
      title={say(actionData.code === 'watch-first' ? 'parts.watchFirst' : 'quiz.quizFirst')}
      why={say(actionData.code === 'watch-first' ? 'parts.watchFirstWhy' : 'quiz.quizFirstWhy')}
      back={{ href: actionData.refused, label: say('quiz.lesson') }}
    />
  )
}
