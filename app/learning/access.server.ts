import type { Tx } from '#app/platform/db.server.ts'
import { newId } from '#app/platform/new-id.ts'

export type AccessSource = 'order' | 'seat' | 'office'

/**
 * Open a course to somebody, for a reason, and enrol them in its newest release if they are not enrolled yet. Safe to
 * call twice; a reason that was revoked stays revoked.
 */
export async function grantAccess(
  tx: Tx,
  { userId, courseId, source, sourceId }: { userId: string; courseId: string; source: AccessSource; sourceId: string },
) {
  await tx.$executeRaw`
    insert into "Access" (id, "userId", "courseId", source, "sourceId")
    values (${newId()}, ${userId}, ${courseId}, ${source}::"AccessSource", ${sourceId})
    on conflict do nothing`
  await tx.$executeRaw`
    insert into "Enrolment" (id, "userId", "courseId", "releaseId")
    select ${newId()}, ${userId}, r."courseId", r.id from "Release" r where r."courseId" = ${courseId}
    order by r.number desc limit 1
    on conflict do nothing`
  const enrolled = await tx.enrolment.count({ where: { userId, courseId } })
  if (enrolled === 0) throw new Error(`Course ${courseId} has no release to enrol in`)
}

/** Close what was opened for one reason, to everybody it was opened to. What was learnt stays; other reasons stay. */
export async function revokeAccess(tx: Tx, { source, sourceId }: { source: AccessSource; sourceId: string }) {
  await tx.access.updateMany({ where: { source, sourceId, revokedAt: null }, data: { revokedAt: new Date() } })
}
