import type { Person } from '#app/identity/person.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { mostBytes } from '#app/platform/mdx/before-parsing.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { seenMark, type Place } from './draft-place.ts'
import { draftText, seenOn, sourceOn, type DraftText } from './draft-text.server.ts'
import { editableCourse } from './editable-course.server.ts'
import { tidy } from './source-hash.ts'
import { writeDraft } from './write-draft.server.ts'

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
    const source = sourceOn(now)
    if (source === null) return refuse('not-there')
    const twice = now.draft?.source === tidy(wish.source)
    if (seenOn(now) !== wish.seen && !twice) return { ...refuse('moved'), there: { source, seen: seenOn(now) } }
    return done(await keep(tx, { person, place, now, wish }))
  })
}

type Keeping = { person: Person; place: Place; now: DraftText; wish: Wish }

async function keep(tx: Tx, { person, place, now, wish }: Keeping) {
  const { draft } = now
  const state = now.published?.state ?? null
  const source = tidy(wish.source)
  if (saysPublished(now, source)) {
    if (draft) await tx.draft.delete({ where: { id: draft.id } })
    return { seen: seenMark(null, state), savedAt: null }
  }
  const text = { source, baseHash: baseOf(now, wish) }
  const kept = draft && saysSame(draft, text) ? draft : await writeDraft(tx, person, { place, draft }, text)
  return { seen: seenMark(kept, state), savedAt: kept.updatedAt }
}

const saysPublished = ({ published }: DraftText, source: string) =>
  published !== null && source === tidy(published.source)

type Said = { source: string; baseHash: string | null }
const saysSame = (draft: Said, text: Said) => draft.source === text.source && draft.baseHash === text.baseHash

// A draft keeps the base it was begun from, unless its writer has seen the newer one and says so.
function baseOf({ draft, published }: DraftText, { onto }: Wish) {
  const state = published?.state ?? null
  return draft && onto !== state ? draft.baseHash : state
}

// What a browser or a file sends in another encoding arrives with these marks; NUL cannot be kept at all.
const isGarbled = (source: string) => !source.isWellFormed() || /[\0\uFFFD]/.test(source)

const tooLong = (source: string) => source.length > mostBytes || new TextEncoder().encode(source).length > mostBytes
