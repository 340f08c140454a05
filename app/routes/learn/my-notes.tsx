import { requirePerson } from '#app/identity/visit.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { languageOf } from '#app/i18n/language.ts'
import { notesOf, type MyNote } from '#app/learning/my-notes.server.ts'
import { learningWords } from '#app/learning/words.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Empty, Page } from '#app/ui/page.tsx'
import { useLanguage } from '#app/ui/speech.ts'
import type { Route } from './+types/my-notes.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const person = await requirePerson(context, url)
  return { notes: await notesOf(person, languageOf(url.pathname)) }
}

/** What one marked and wrote in lessons, with the way back to each place. */
export default function MyNotes({ loaderData: { notes } }: Route.ComponentProps) {
  const language = useLanguage()
  const say = learningWords(language)
  const lessons = [...Map.groupBy(notes, ({ lessonId }) => lessonId)]
  return (
    <Page title={say('myNotes.title')} lead={say('myNotes.lead')}>
      <title>{say('myNotes.title')}</title>
      {lessons.length === 0 && (
        <Empty>
          <p>{say('myNotes.none')}</p>
          <ButtonLink href={to('learn', language)}>{say('myNotes.toLearn')}</ButtonLink>
        </Empty>
      )}
      {lessons.map(([id, own]) => (
        <Lesson key={id} id={id.replace('/', '-')} notes={own} />
      ))}
    </Page>
  )
}

function Lesson({ id, notes }: { id: string; notes: MyNote[] }) {
  const language = useLanguage()
  const { courseTitle, lessonTitle, courseSlug, lessonSlug } = notes[0]!
  const page = to('lesson', language, { course: courseSlug, lesson: lessonSlug })
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        <a href={page}>{lessonTitle}</a>
      </h2>
      <p className="hint">{courseTitle[language]}</p>
      <ul className="my-notes">
        {notes.map((note) => (
          <Note key={`${note.kind} ${note.part}`} note={note} page={page} />
        ))}
      </ul>
    </section>
  )
}

function Note({ note: { kind, part, heading, note, marked }, page }: { note: MyNote; page: string }) {
  const say = learningWords(useLanguage())
  const place = kind === 'place'
  const name = place ? (heading ?? part) : say('myNotes.reflection')
  return (
    <li>
      <a href={place ? `${page}#${part}` : `${page}#note-${part}`}>
        {marked && '★ '}
        {name}
      </a>
      {note !== '' && <p className="whitespace-pre-line">{note}</p>}
    </li>
  )
}
