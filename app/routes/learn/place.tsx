import { data, redirect } from 'react-router'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { keepPlace } from '#app/learning/keep-place.server.ts'
import { MarginForm } from '#app/learning/ui/margin.tsx'
import { Refused } from '#app/learning/ui/refused.tsx'
import { learningWords } from '#app/learning/words.ts'
import { notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/place.ts'
import { onlyPosts } from './enter.ts'
import { enterLesson } from './enter-lesson.ts'

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('lesson')]

/** Mark a place of a lesson, write beside it, and go back to it. */
export async function action(args: Route.ActionArgs) {
  const { page, ...learner } = await enterLesson(args)
  const { heading, note, marked } = await sentFields(args.request)
  const typed = { heading: heading?.[0] ?? '', note: note?.[0] ?? '', marked: marked?.[0] === 'on' }
  const kept = await keepPlace({ ...learner, part: args.params.place }, typed)
  if (kept.ok) throw redirect(`${page}#${args.params.place}`, 303)
  if (kept.code === 'not-there') notFound()
  return data({ page, typed, saveTo: to('place', languageOf(args.url.pathname), args.params) }, 422)
}

export default function Place({ actionData, params }: Route.ComponentProps) {
  const say = learningWords(useLanguage())
  if (!actionData) return null
  const { page, typed, saveTo } = actionData
  return (
    <Refused
      title={say('margin.tooLong')}
      why={say('margin.tooLongWhy')}
      back={{ href: page, label: say('quiz.lesson') }}
    >
      <MarginForm id={params.place} heading={typed.heading} saveTo={saveTo} place={typed} />
    </Refused>
  )
}
