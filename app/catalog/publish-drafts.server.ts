import type { Person } from '#app/identity/person.ts'
import { refuse } from '#app/platform/expected.ts'
import { changeOf, draftsOf } from './draft-changes.server.ts'
import { editableCourse } from './editable-course.server.ts'
import { planPublication } from './plan-publication.server.ts'
import { publish } from './publish.server.ts'
import type { Kind } from './standing.ts'

type Wish = {
  /** The drafts in the state in which they were seen. */
  drafts: { id: string; version: number }[]
  /** What the person was told that it would be. */
  announced: Kind | 'problems'
}

/**
 * Publish drafts of a course: all of them or none. What is not as it was seen is refused: a draft that was saved anew or is
 * gone (`moved`), and a publication that would be of another kind than was announced (`other-kind`).
 */
export async function publishDrafts(person: Person, courseId: string, wish: Wish) {
  if (!(await editableCourse(person, courseId))) return refuse('not-there')
  const all = (await draftsOf(courseId)).filter(({ origin }) => origin === 'studio').map(changeOf)
  const changes = all.filter(({ draft }) => wish.drafts.some((one) => one.id === draft.id))
  if (changes.length === 0) return refuse(wish.drafts.length === 0 ? 'nothing' : 'moved')
  const seen = wish.drafts.every(({ id, version }) =>
    changes.some(({ draft }) => draft.id === id && draft.version === version),
  )
  if (!seen) return refuse('moved')
  const { problems, stale, weight } = await planPublication(courseId, changes)
  if (stale.length > 0) return refuse('moved')
  if (problems.length > 0) return { ...refuse('problems'), problems }
  if (weight && weight.kind !== 'nothing' && weight.kind !== wish.announced) return refuse('other-kind')
  const published = await publish(person, courseId, changes)
  if (published.ok || published.code === 'nothing' || published.code === 'problems') return published
  return refuse(published.code === 'stale' ? 'moved' : 'not-there')
}
