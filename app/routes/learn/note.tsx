import { data, redirect } from 'react-router'
import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { typedAtOf } from '#app/learning/deed.ts'
import { keepNoteAt } from '#app/learning/keep-note.server.ts'
import { Refused } from '#app/learning/ui/refused.tsx'
import { NoteForm } from '#app/learning/ui/note-form.tsx'
import { learningWords } from '#app/learning/words.ts'
import { forbidden, notFound } from '#app/platform/answers.ts'
import { sentFields } from '#app/platform/form.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/note.ts'
import { onlyPosts } from './enter.ts'
import { sentLater, type Knock } from './sent-later.ts'

const pageOf = ({ url, params }: Pick<Route.ActionArgs, 'url' | 'params'>) =>
  to('lesson', languageOf(url.pathname), params)

const typedIn = async (request: Request) => (await sentFields(request)).text?.[0] ?? ''

type Place = Route.ActionArgs['params']
const placeOf = ({ course, lesson, note }: Place) => ({ course, lesson, key: note })

export const middleware = [
  onlyPosts('lesson'),
  sentLater(async ({ request, params }: Knock<Place>, { personId, typedAt }) => {
    const text = await typedIn(request)
    return (tx) => keepNoteAt({ id: personId }, placeOf(params), { text, at: typedAt }, tx)
  }),
]

/** Keep a private note and go back to where it stands. */
export async function action(args: Route.ActionArgs) {
  const { params, context, url } = args
  const page = pageOf(args)
  const person = await requirePerson(context, new URL(page, url))
  const typed = await typedIn(args.request)
  const kept = await keepNoteAt(person, placeOf(params), { text: typed, at: typedAtOf(args.request) })
  if (kept.ok) throw redirect(`${page}#note-${params.note}`, 303)
  if (kept.code === 'not-yours') forbidden()
  if (kept.code === 'not-there') notFound()
  // Only a script can say when something was typed: a form's text is always the newest.
  if (kept.code === 'older') throw data(null, 412)
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
