import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { longestNote } from './note.ts'

const noteKey = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** What was typed, and when if not just now. */
type Typed = { text: string; at?: Date | null }

/** Keep a note at a lesson's address, if its writer may read that lesson. */
export async function keepNoteAt(
  person: { id: string },
  at: { course: string; lesson: string; key: string },
  typed: Typed,
  tx: Tx = db,
) {
  const [place] = await tx.$queryRaw<{ lessonId: string; readable: boolean }[]>`
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
  return keepNote(tx, { userId: person.id, lessonId: place.lessonId, key: at.key }, typed)
}

type NoteOf = { userId: string; lessonId: string; key: string }

/** Keep somebody's private note under a reflection; an empty one is taken away. What was typed last counts. */
async function keepNote(tx: Tx, note: NoteOf, typed: Typed) {
  // NUL cannot be stored; a textarea sends its line breaks as two characters.
  const text = typed.text.replaceAll('\0', '').replaceAll('\r\n', '\n').trim()
  if (text.length > longestNote) return refuse('too-long')
  if (note.key.length > 80 || !noteKey.test(note.key)) return refuse('not-there')
  const kept = text === '' ? await takeAway(tx, note, typed.at) : await write(tx, note, { text, at: typed.at })
  return kept ? done(text) : refuse('older')
}

async function write(tx: Tx, { userId, lessonId, key }: NoteOf, { text, at }: Typed) {
  const written = await tx.$executeRaw`
    insert into "Note" as n ("userId", "lessonId", "noteKey", text, "updatedAt")
    values (${userId}, ${lessonId}, ${key}, ${text}, least(${at ?? null}::timestamptz, now()))
    on conflict ("userId", "lessonId", "noteKey") do update
    set text = excluded.text, "updatedAt" = greatest(n."updatedAt", excluded."updatedAt")
    where n.text = excluded.text or n."updatedAt" <= excluded."updatedAt"`
  return written > 0
}

async function takeAway(tx: Tx, { userId, lessonId, key }: NoteOf, at: Typed['at']) {
  const where = { userId, lessonId, noteKey: key }
  await tx.note.deleteMany({ where: { ...where, ...(at && { updatedAt: { lte: at } }) } })
  return (await tx.note.count({ where })) === 0
}
