import type { Language } from '#app/i18n/language.ts'

/** Which text of which course: a lesson in one language, or a quiz (both languages in one text, so `language` is empty). */
export type Place = { courseId: string; subject: 'lesson' | 'quiz'; id: string; language: Language | '' }

/**
 * What an editor was looking at: a state of the draft, or of what is published. A save or a publication that names another
 * one than there is now was made without having seen what there is.
 */
export const seenMark = (draft: { id: string; version: number } | null, published: string | null) =>
  draft ? `${draft.id}.${draft.version}` : `published.${published ?? 'nothing'}`

/** The draft that a mark names; null where it names what is published. */
export function markedDraft(seen: string) {
  const [, id, version] = /^(.+)\.(\d+)$/.exec(seen) ?? []
  return id && id !== 'published' ? { id, version: Number(version) } : null
}
