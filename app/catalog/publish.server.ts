import type { Person } from '#app/identity/person.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import type { Change } from './changes.ts'
import { keepCourseFindable } from './keep-findable.server.ts'
import { mayEdit } from './may-edit.ts'
import { planPublication } from './plan-publication.server.ts'
import { prepareEdition, type Prepared } from './prepare-edition.server.ts'
import { sourceHash } from './source-hash.ts'
import { writeEdition } from './write-edition.server.ts'

/**
 * Publish changes of a course: a correction for everybody, or a release for whoever begins or chooses it. All or nothing; a
 * text in which anything is wrong, or that was begun from an older one than is published, publishes nothing.
 */
export async function publish(person: Person, courseId: string, changes: Change[]) {
  const course = await db.course.findUnique({ where: { id: courseId }, select: { trainer: true } })
  if (!course || !mayEdit(person, course)) return refuse('not-yours')
  const plan = await planPublication(courseId, changes)
  if (plan.stale.length > 0) return refuse('stale')
  if (!plan.course || !plan.weight) return { ...refuse('problems'), problems: plan.problems }
  if (plan.weight.kind === 'nothing') return refuse('nothing')
  const prepared = await prepareEdition(plan.course, plan.edition)
  return write(person, prepared, changes)
}

class Stale extends Error {}

async function write(person: Person, prepared: Prepared, changes: Change[]) {
  try {
    return await db.$transaction(async (tx) => {
      const written = await writeEdition(tx, prepared, { id: person.id, origin: 'studio' })
      // Somebody published between our reading and our lock; or the draft was saved anew: what would go out was not seen.
      if (!written.ok || !(await useUp(tx, prepared.courseId, changes))) throw new Stale()
      await keepCourseFindable(tx, prepared.courseId)
      return done(written.value)
    })
  } catch (error) {
    if (error instanceof Stale) return refuse('stale')
    throw error
  }
}

/** The drafts became the published text; so did a file laid beside it that says the same. */
async function useUp(tx: Tx, courseId: string, changes: Change[]) {
  for (const { subject, id, language, source, draft } of changes) {
    if (draft && (await tx.draft.deleteMany({ where: { ...draft, courseId } })).count !== 1) return false
    const beside = await tx.draft.findFirst({
      where: { courseId, subject, subjectId: id, language, origin: 'content' },
    })
    if (beside && sourceHash(beside.source) === sourceHash(source)) await tx.draft.delete({ where: { id: beside.id } })
  }
  return true
}
