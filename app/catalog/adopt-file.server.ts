import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import type { Place } from './draft-place.ts'
import { draftText, seenOn, type DraftText } from './draft-text.server.ts'
import { editableCourse } from './editable-course.server.ts'
import { writeDraft } from './write-draft.server.ts'

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
    const { beside, draft, published } = now
    if (beside?.id !== wish.fileId) return refuse('not-there')
    if (hasMoved(now, wish)) return refuse('moved')
    const { count } = await tx.draft.deleteMany({ where: { id: beside.id, version: beside.version } })
    if (count !== 1) return refuse('moved')
    await writeDraft(tx, person, { place, draft }, { source: beside.source, baseHash: published?.state ?? null })
    return done(null)
  })
}

const hasMoved = (now: DraftText, { fileVersion, seen }: Wish) =>
  now.beside?.version !== fileVersion || seenOn(now) !== seen
