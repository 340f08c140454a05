import { data, redirect } from 'react-router'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { keepNoteAt } from '#app/learning/keep-note.server.ts'
import { Refused } from '#app/learning/ui/refused.tsx'
import { NoteForm } from '#app/learning/ui/note-form.tsx'
import { learningWords } from '#app/learning/words.ts'
import { forbidden, notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/note.ts'
import { onlyPosts } from './enter.ts'

const pageOf = ({ url, params }: Pick<Route.ActionArgs, 'url' | 'params'>) =>
  to('lesson', languageOf(url.pathname), params)

export const middleware: Route.MiddlewareFunction[] = [onlyPosts('lesson')]

/** Keep a private note and go back to where it stands. */
export async function action(args: Route.ActionArgs) {
  const { params, context, url } = args
  const page = pageOf(args)
  const person = await requirePerson(context, new URL(page, url))
  const typed = (await sentFields(args.request)).text?.[0] ?? ''
  const kept = await keepNoteAt(person, { course: params.course, lesson: params.lesson, key: params.note }, typed)
  if (kept.ok) throw redirect(`${page}#note-${params.note}`, 303)
  if (kept.code === 'not-yours') forbidden()
  if (kept.code === 'not-there') notFound()
  return data({ page, typed }, 422)
}

export default function Note({ actionData, params }: Route.ComponentProps) {
  const language = useLanguage()
  const say = learningWords(language)
  if (!actionData) return null
  return (
    <Refused
      title={say('note.tooLong')}
      why={say('note.tooLongWhy')}
      back={{ href: actionData.page, label: say('quiz.lesson') }}
    >
      <NoteForm id={params.note} prompt="" saveTo={to('note', language, params)} text={actionData.typed} />
    </Refused>
  )
}
