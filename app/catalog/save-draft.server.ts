import type { Person } from '#app/identity/person.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { mostBytes } from '#app/platform/mdx/before-parsing.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { seenMark, type Place } from './draft-place.ts'
import { draftText, type DraftText } from './draft-text.server.ts'
import { editableCourse } from './editable-course.server.ts'
import { tidy } from './source-hash.ts'

type Wish = {
  source: string
  /** `seenMark` of what the person had before their eyes. */
  seen: string
  /** The published state that the text is meant to replace, where the draft was begun from an older one. */
  onto?: string
}

/**
 * Keep unpublished work, mistakes and all. Refuses `moved`, with what there is now, when somebody saved or published in the
 * meantime. A text that says what is published is no draft.
 */
export async function saveDraft(person: Person, place: Place, wish: Wish) {
  if (!(await editableCourse(person, place.courseId))) return refuse('not-there')
  if (isGarbled(wish.source)) return refuse('garbled')
  if (tooLong(wish.source)) return refuse('too-long')
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Course', [place.courseId])
    const now = await draftText(tx, place)
    if (!now || (!now.published && !now.draft)) return refuse('not-there')
    const twice = now.draft?.source === tidy(wish.source)
    if (now.seen !== wish.seen && !twice) return { ...refuse('moved'), now }
    return done(await keep(tx, { person, place, now, wish }))
  })
}

type Keeping = { person: Person; place: Place; now: DraftText; wish: Wish }

async function keep(tx: Tx, { person, place, now: { draft, published }, wish }: Keeping) {
  const source = tidy(wish.source)
  const state = published?.state ?? null
  if (published && source === tidy(published.source)) {
    if (draft) await tx.draft.delete({ where: { id: draft.id } })
    return { seen: seenMark(null, state), savedAt: null }
  }
  if (draft && draft.source === source && !wish.onto) return { seen: seenMark(draft, state), savedAt: draft.updatedAt }
  const baseHash = draft && wish.onto !== state ? draft.baseHash : state
  const written = { source, baseHash, authorId: person.id }
  const { courseId, subject, id: subjectId, language } = place
  const kept = draft
    ? await tx.draft.update({ where: { id: draft.id }, data: { ...written, version: { increment: 1 } } })
    : await tx.draft.create({ data: { courseId, subject, subjectId, language, ...written } })
  return { seen: seenMark(kept, state), savedAt: kept.updatedAt }
}

// What a browser or a file sends in another encoding arrives with these marks; NUL cannot be kept at all.
const isGarbled = (source: string) => !source.isWellFormed() || /[\0\uFFFD]/.test(source)

const tooLong = (source: string) => source.length > mostBytes || new TextEncoder().encode(source).length > mostBytes
