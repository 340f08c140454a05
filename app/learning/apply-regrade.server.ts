import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { makeRegradeChanges } from './make-regrade-changes.server.ts'
import { outdatedVersions } from './outdated-versions.server.ts'
import { atOnce } from './plan-regrade.server.ts'
import { makeChangesLater } from './regrade-tasks.server.ts'

/**
 * Apply a planned regrade: exactly the changes that were listed, once. Refused when it is not ready, was applied, or the quiz
 * has changed again since it was planned.
 */
export async function applyRegrade(by: Person, course: { id: string }, regradeId: string) {
  const regrade = await db.regrade.findFirst({
    where: { id: regradeId, courseId: course.id },
    select: { quizId: true, versionId: true, readyAt: true, _count: { select: { changes: true } } },
  })
  if (!regrade) return refuse('not-there')
  if (!regrade.readyAt) return refuse('not-ready')
  const outdated = await outdatedVersions(course.id, regrade.quizId)
  if (outdated?.newest.id !== regrade.versionId) return refuse('changed-since')
  const applied = await db.$transaction(async (tx) => {
    const { count } = await tx.regrade.updateMany({
      where: { id: regradeId, appliedAt: null },
      data: { appliedAt: new Date(), appliedBy: by.id },
    })
    if (count > 0 && regrade._count.changes > atOnce) await later(tx, makeChangesLater, { regradeId })
    return count > 0
  })
  if (!applied) return refuse('applied-before')
  if (regrade._count.changes <= atOnce) await makeRegradeChanges(regradeId)
  return done(regradeId)
}
