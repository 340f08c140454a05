import { kebab } from '#app/catalog/lesson-components.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { longestNote } from './note.ts'
import type { Opened } from './open-lesson.server.ts'

type At = { personId: string; lesson: Opened; part: string }
type Typed = { heading: string; note: string; marked: boolean }

/** Keep a marked place of a lesson and the note beside it; what is neither marked nor noted is taken away. The last word counts. */
export async function keepPlace({ personId, lesson, part }: At, typed: Typed) {
  // NUL cannot be stored; a textarea sends its line breaks as two characters.
  const [note, heading] = [typed.note, typed.heading].map((text) =>
    text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim(),
  ) as [string, string]
  if (note.length > longestNote) return refuse('too-long')
  if (part.length > 80 || !kebab.test(part)) return refuse('not-there')
  const where = { userId: personId, lessonId: lesson.lessonId, kind: 'place' as const, part }
  if (note === '' && !typed.marked) await db.kept.deleteMany({ where })
  else {
    const said = { heading: heading.slice(0, 300), note, marked: typed.marked }
    await db.kept.upsert({
      where: { userId_lessonId_kind_part: where },
      create: { ...where, said },
      update: { said, at: new Date() },
    })
  }
  return done(part)
}
