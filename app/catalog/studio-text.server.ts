import type { Person } from '#app/identity/person.ts'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import type { Draft } from '#prisma/client.ts'
import type { Place } from './draft-place.ts'
import { draftText, isStale, seenOn, sourceOn, type DraftText } from './draft-text.server.ts'
import { editableCourse } from './editable-course.server.ts'
import { preview, type Preview } from './preview.server.tsx'
import { titleOf } from './title-of.ts'

export type StudioText = NonNullable<Awaited<ReturnType<typeof studioText>>>

/** All that the editor of a text shows, in plain values; null when there is no such text or it is not this person's. */
export async function studioText(person: Person, place: Place, language: Language) {
  const course = await editableCourse(person, place.courseId)
  const text = course && (await draftText(db, place))
  const shown = text && (sourceOn(text) ?? text.beside?.source)
  if (!shown) return null
  // A file that waits for a text the studio does not have yet can only be taken or thrown away.
  const source = sourceOn(text)
  return {
    place,
    course: { id: course.id, title: course.title[language] },
    title: titleOf(place.subject, shown, language) || place.id,
    source: source ?? '',
    seen: seenOn(text),
    writable: source !== null,
    published: text.published !== null,
    ...drafted(text),
    beside: besideOf(text.beside),
    ...overtaken(text),
    preview: await previewOf(place, source, language),
  }
}

/** The draft, and the published text to compare it with. */
const drafted = ({ draft, published }: DraftText) => ({
  publishedText: draft && (published?.source ?? null),
  draft: draft && { id: draft.id, version: draft.version },
  savedAt: draft && draft.updatedAt.toISOString(),
})

const besideOf = (beside: Draft | null) => beside && { id: beside.id, version: beside.version, source: beside.source }

const previewOf = async (place: Place, source: string | null, language: Language): Promise<Preview> =>
  source === null ? { html: null, problems: [] } : preview(place, source, language)

/** What was published after the draft was begun; `gone` when what it was begun from is no longer published at all. */
function overtaken(text: DraftText) {
  const stale = isStale(text)
  return { newer: stale ? text.published : null, gone: stale && text.published === null }
}
