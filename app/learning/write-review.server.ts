import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import type { Following } from './learner.server.ts'
import { tellReview } from './tasks.server.ts'

/** Say, or say anew, what one thinks of a course one has completed. The trainer is told of it the first time. */
export const writeReview = ({ enrolmentId }: Following, said: { stars: number; text: string }) =>
  db.$transaction(async (tx) => {
    await lockRows(tx, 'Enrolment', [enrolmentId])
    if ((await tx.courseCompletion.count({ where: { enrolmentId } })) === 0) return refuse('not-completed')
    const known = await tx.courseReview.findUnique({ where: { enrolmentId }, select: { id: true } })
    if (known) {
      await tx.courseReview.update({ where: { enrolmentId }, data: said })
      return done(known.id)
    }
    const { id } = await tx.courseReview.create({ data: { enrolmentId, ...said }, select: { id: true } })
    await later(tx, tellReview, { id }, { key: `review:${id}` })
    return done(id)
  })
