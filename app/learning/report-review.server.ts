import { db } from '#app/platform/db.server.ts'
import { tellOffice } from '#app/platform/notices.server.ts'

/** Tell the office that a review should not stand there. Once for each person; the office is told of a review once. */
export const reportReview = (person: { id: string }, reviewId: string, why: string) =>
  db.$transaction(async (tx) => {
    await tx.reviewReport.createMany({ data: [{ reviewId, byId: person.id, why }], skipDuplicates: true })
    await tellOffice(tx, 'review-reported', { review: reviewId })
  })
