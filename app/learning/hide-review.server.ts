import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'

/** Take a review off the course's page, with a reason that its writer reads. It stays on record; its stars no longer count. */
export async function hideReview(staff: { id: string }, reviewId: string, reason: string) {
  if ((await db.courseReview.count({ where: { id: reviewId } })) === 0) return refuse('not-there')
  const data = [{ reviewId, reason, byId: staff.id }]
  const { count } = await db.reviewHiding.createMany({ data, skipDuplicates: true })
  return count === 0 ? refuse('already-hidden') : done(reviewId)
}
