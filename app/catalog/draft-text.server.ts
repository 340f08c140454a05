import type { Tx } from '#app/platform/db.server.ts'
import { publishedState } from './changes.ts'
import { seenMark, type Place } from './draft-place.ts'
import { editionOf } from './edition.server.ts'
import { sourceOf } from './edition-source.ts'

export type DraftText = NonNullable<Awaited<ReturnType<typeof draftText>>>

/**
 * A text as the studio has it: what is published, what is being written, and a file of `content/` that waits beside. Null
 * when the course has no such text at all.
 */
export async function draftText(tx: Tx, { courseId, subject, id, language }: Place) {
  const edition = await editionOf(tx, courseId)
  const { lessons, quizzes } = sourceOf(courseId, edition)
  const text =
    subject === 'quiz'
      ? quizzes.find((one) => one.id === id)
      : lessons.find((one) => one.id === id && one.language === language)
  const drafts = await tx.draft.findMany({ where: { courseId, subject, subjectId: id, language } })
  const draft = drafts.find(({ origin }) => origin === 'studio') ?? null
  const beside = drafts.find(({ origin }) => origin === 'content') ?? null
  if (!text && !draft && !beside) return null
  const state = publishedState(edition, courseId, { subject, id, language })
  return {
    published: text && state !== null ? { state, source: text.source } : null,
    draft,
    beside,
    source: draft?.source ?? text?.source ?? '',
    seen: seenMark(draft, state),
    /** Something else was published since the draft was begun. */
    stale: draft !== null && draft.baseHash !== state,
  }
}
