import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { longestNote } from './note.ts'

const noteKey = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Keep a note at a lesson's address, if its writer may read that lesson. */
export async function keepNoteAt(
  person: { id: string },
  at: { course: string; lesson: string; key: string },
  typed: string,
) {
  const [place] = await db.$queryRaw<{ lessonId: string; readable: boolean }[]>`
    select l."targetId" as "lessonId", exists (
        select 1 from "Access" a where a."userId" = ${person.id} and a."courseId" = c."targetId" and a."revokedAt" is null
      ) or exists (
        select 1 from "ReleaseLesson" rl join "Release" r on r.id = rl."releaseId"
        where rl."lessonId" = l."targetId" and rl.free and r."courseId" = c."targetId"
      ) as readable
    from "Slug" c join "Slug" l on l.kind = 'lesson' and l.scope = c."targetId" and l.slug = ${at.lesson}
    where c.kind = 'course' and c.scope = '' and c.slug = ${at.course}
    order by c.current desc, l.current desc limit 1`
  if (!place) return refuse('not-there')
  if (!place.readable) return refuse('not-yours')
  return keepNote({ userId: person.id, lessonId: place.lessonId, key: at.key }, typed)
}

type NoteOf = { userId: string; lessonId: string; key: string }

/** Keep somebody's private note under a reflection; an empty one is taken away. The last text counts. */
export async function keepNote({ userId, lessonId, key }: NoteOf, typed: string) {
  // NUL cannot be stored; a textarea sends its line breaks as two characters.
  const text = typed.replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
  if (text.length > longestNote) return refuse('too-long')
  if (key.length > 80 || !noteKey.test(key)) return refuse('not-there')
  const where = { userId, lessonId, noteKey: key }
  if (text === '') await db.note.deleteMany({ where })
  else
    await db.note.upsert({
      where: { userId_lessonId_noteKey: where },
      create: { ...where, text },
      update: { text },
    })
  return done(text)
}
