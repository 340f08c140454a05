import type { Person } from '#app/identity/person.ts'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import type { Place } from './draft-place.ts'
import { draftText } from './draft-text.server.ts'
import { editableCourse } from './editable-course.server.ts'
import { preview } from './preview.server.tsx'
import { titleOf } from './title-of.ts'

export type StudioText = NonNullable<Awaited<ReturnType<typeof studioText>>>

/** All that the editor of a text shows, in plain values; null when there is no such text or it is not this person's. */
export async function studioText(person: Person, place: Place, language: Language) {
  const course = await editableCourse(person, place.courseId)
  const text = course && (await draftText(db, place))
  if (!course || !text) return null
  const { draft, beside, published, stale, seen } = text
  // A file that waits for a text the studio does not have yet can only be taken or thrown away.
  const source = draft || published ? text.source : ''
  return {
    place,
    course: { id: course.id, title: course.title[language] },
    title: titleOf(place.subject, text.source || (beside?.source ?? ''), language) || place.id,
    source,
    seen,
    writable: Boolean(draft || published),
    published: published !== null,
    savedAt: draft?.updatedAt.toISOString() ?? null,
    draft: draft && { id: draft.id, version: draft.version },
    newer: stale && published ? { state: published.state, source: published.source } : null,
    gone: stale && !published,
    beside: beside && { id: beside.id, version: beside.version, source: beside.source },
    preview: source ? await preview(place, source, language) : { html: null, problems: [] },
  }
}
