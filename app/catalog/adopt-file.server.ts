import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import type { Place } from './draft-place.ts'
import { draftText } from './draft-text.server.ts'
import { editableCourse } from './editable-course.server.ts'

/** What the person had before their eyes: the file, in its state, and the studio's own text. */
type Wish = { fileId: string; fileVersion: number; seen: string }

/**
 * Go on with the text of a file that was laid beside: it becomes the draft, in place of the studio's. Nothing is published.
 * Refuses `moved` when either text is no longer the one that was looked at.
 */
export async function adoptFile(person: Person, place: Place, wish: Wish) {
  if (!(await editableCourse(person, place.courseId))) return refuse('not-there')
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Course', [place.courseId])
    const now = await draftText(tx, place)
    if (!now?.beside || now.beside.id !== wish.fileId) return refuse('not-there')
    if (now.beside.version !== wish.fileVersion || now.seen !== wish.seen) return refuse('moved')
    const { courseId, subject, id: subjectId, language } = place
    const written = { source: now.beside.source, baseHash: now.published?.state ?? null, authorId: person.id }
    await tx.draft.delete({ where: { id: now.beside.id } })
    if (now.draft)
      await tx.draft.update({ where: { id: now.draft.id }, data: { ...written, version: { increment: 1 } } })
    else await tx.draft.create({ data: { courseId, subject, subjectId, language, ...written } })
    return done(null)
  })
}
