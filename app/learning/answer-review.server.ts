import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { reviewFor } from './reviews.server.ts'

/** Answer a review in public, or put the answer otherwise: the course's trainer and the office may. */
export async function answerReview(person: Person, reviewId: string, text: string) {
  if (!(await reviewFor(person, reviewId))) return refuse('not-there')
  const said = { text, byId: person.id, at: new Date() }
  await db.reviewAnswer.upsert({ where: { reviewId }, create: { reviewId, ...said }, update: said })
  return done(reviewId)
}
