import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { earn } from './earn.server.ts'
import type { Enrolled } from './learner.server.ts'
import { watchedEnough } from './watched-enough.server.ts'

/**
 * Mark a lesson as read, for ever. A lesson with a quiz is completed by passing it, not by saying so,
 * one with a video that must be watched by watching it. Safe to call twice.
 */
export const completeLesson = (learner: Enrolled, lessonId: string) =>
  db.$transaction((tx) => completeLessonIn(tx, learner, lessonId))

/** The same inside a transaction. */
export async function completeLessonIn(tx: Tx, learner: Enrolled, lessonId: string) {
  // Before the insert, whose foreign key would share the row: two who share it cannot both lock it.
  await lockRows(tx, 'Enrolment', [learner.enrolmentId])
  const where = { releaseId: learner.releaseId, lessonId }
  if ((await tx.releaseLesson.count({ where })) === 0) return refuse('not-there')
  if ((await tx.releaseQuiz.count({ where })) > 0) return refuse('quiz-first')
  if (!(await watchedEnough(tx, learner, lessonId))) return refuse('watch-first')
  await tx.lessonCompletion.createMany({
    data: [{ enrolmentId: learner.enrolmentId, lessonId, releaseId: learner.releaseId, by: 'read' }],
    skipDuplicates: true,
  })
  await earn(tx, learner.enrolmentId)
  return done(lessonId)
}
