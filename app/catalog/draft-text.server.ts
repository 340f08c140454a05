import type { Tx } from '#app/platform/db.server.ts'
import type { Draft } from '#prisma/client.ts'
import { publishedState } from './changes.ts'
import { seenMark, type Place } from './draft-place.ts'
import { editionOf } from './edition.server.ts'
import { sourceOf } from './edition-source.ts'

export type DraftText = {
  published: { state: string; source: string } | null
  /** The studio's own, and the file of `content/` that waits beside. */
  draft: Draft | null
  beside: Draft | null
}

/** A text as the studio has it, all of it null when the course has no such text. */
export async function draftText(tx: Tx, place: Place): Promise<DraftText> {
  const { courseId, subject, id: subjectId, language } = place
  const drafts = await tx.draft.findMany({ where: { courseId, subject, subjectId, language } })
  return {
    published: await publishedText(tx, place),
    draft: drafts.find(({ origin }) => origin === 'studio') ?? null,
    beside: drafts.find(({ origin }) => origin === 'content') ?? null,
  }
}

async function publishedText(tx: Tx, { courseId, subject, id, language }: Place) {
  const edition = await editionOf(tx, courseId)
  const state = publishedState(edition, courseId, { subject, id, language })
  const { lessons, quizzes } = sourceOf(courseId, edition)
  const text =
    subject === 'quiz'
      ? quizzes.find((one) => one.id === id)
      : lessons.find((one) => one.id === id && one.language === language)
  return text && state !== null ? { state, source: text.source } : null
}

/** What is on the desk: the draft, or what is published. Null when there is nothing to write on. */
export const sourceOn = ({ draft, published }: DraftText) => draft?.source ?? published?.source ?? null

/** The mark of what is on the desk. */
export const seenOn = ({ draft, published }: DraftText) => seenMark(draft, published?.state ?? null)

/** Something else was published since the draft was begun. */
export const isStale = ({ draft, published }: DraftText) =>
  draft !== null && draft.baseHash !== (published?.state ?? null)
