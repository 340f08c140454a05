import type { Person } from '#app/identity/person.ts'
import { refuse } from '#app/platform/expected.ts'
import type { Change } from './changes.ts'
import { changeOf, draftsOf } from './draft-changes.server.ts'
import { editableCourse } from './editable-course.server.ts'
import { planPublication, type Plan } from './plan-publication.server.ts'
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
  if (wish.drafts.length === 0) return refuse('nothing')
  const changes = await asSeen(courseId, wish.drafts)
  if (!changes) return refuse('moved')
  const plan = await planPublication(courseId, changes)
  if (plan.stale.length > 0) return refuse('moved')
  if (plan.problems.length > 0) return { ...refuse('problems'), problems: plan.problems }
  if (isAnother(plan, wish)) return refuse('other-kind')
  return plainly(await publish(person, courseId, changes))
}

/** The drafts that were chosen, or null when one of them is no longer what was seen. */
async function asSeen(courseId: string, chosen: Wish['drafts']): Promise<Change[] | null> {
  const drafts = (await draftsOf(courseId)).filter(({ origin }) => origin === 'studio')
  const found = drafts.filter((draft) => chosen.some((one) => one.id === draft.id && one.version === draft.version))
  return found.length === new Set(chosen.map(({ id }) => id)).size ? found.map(changeOf) : null
}

const isAnother = ({ weight }: Plan, { announced }: Wish) =>
  weight !== null && weight.kind !== 'nothing' && weight.kind !== announced

/** Whoever publishes drafts has seen them: a text that is stale by now has moved under their hands. */
function plainly(published: Awaited<ReturnType<typeof publish>>) {
  if (published.ok || published.code === 'nothing' || published.code === 'problems') return published
  return refuse(published.code === 'stale' ? 'moved' : 'not-there')
}
