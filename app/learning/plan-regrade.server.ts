import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { findRegradeChanges } from './find-regrade-changes.server.ts'
import { findChangesLater } from './regrade-tasks.server.ts'
import { outdatedVersions } from './outdated-versions.server.ts'

/** Up to so many attempts are looked through while one waits for the page; more are a job. */
export const atOnce = 500

/**
 * Look for what the published key of a quiz would change of what was handed in before: a plan, nothing else. Refused when no
 * key has been mended since.
 */
export async function planRegrade(by: Person, course: { id: string }, quizId: string) {
  const outdated = await outdatedVersions(course.id, quizId)
  if (!outdated || outdated.versions.length === 0) return refuse('nothing-mended')
  const { id } = await db.regrade.create({
    data: { courseId: course.id, quizId, versionId: outdated.newest.id, plannedBy: by.id },
    select: { id: true },
  })
  if (outdated.attempts <= atOnce) await findRegradeChanges(id)
  else await later(db, findChangesLater, { regradeId: id }, { key: `regrade:${id}` })
  return done(id)
}
