import { completeLesson } from '#app/learning/complete-lesson.server.ts'
import type { Enrolled } from '#app/learning/learner.server.ts'
import { writeReview } from '#app/learning/write-review.server.ts'
import { handInQuiz, startQuiz } from '#app/learning/take-quiz.server.ts'
import { db } from '#app/platform/db.server.ts'
import { modelAnswer } from '#app/practice/questions.ts'
import { quizVersion } from '#app/practice/quiz-version.server.ts'

/** Somebody learns a whole course that is open to them, every answer right, and gets its certificate. */
export async function finishCourse(person: { id: string }, courseId: string) {
  const learner = await learnerOn(person, courseId)
  const { lessons, quizzes } = await db.release.findUniqueOrThrow({
    where: { id: learner.releaseId },
    select: { lessons: { select: { lessonId: true } }, quizzes: true },
  })
  for (const { quizId, quizVersionId } of quizzes) await pass(learner, quizId, quizVersionId)
  const asked = new Set(quizzes.map(({ lessonId }) => lessonId))
  for (const { lessonId } of lessons) if (!asked.has(lessonId)) await completeLesson(learner, lessonId)
}

/** Somebody who has finished a course says what they think of it; one review, as fictitious as its writer. */
export async function reviewCourse(person: { id: string }, courseId: string, said: { stars: number; text: string }) {
  const written = await writeReview(await learnerOn(person, courseId), said)
  if (!written.ok) throw new Error(`The demo review was refused: ${written.code}`)
}

/** Somebody begins a quiz once more and leaves it open. */
export async function leaveOpen(person: { id: string }, courseId: string, quizId: string) {
  await startQuiz(await learnerOn(person, courseId), quizId)
}

async function learnerOn({ id: userId }: { id: string }, courseId: string): Promise<Enrolled> {
  const { id, releaseId } = await db.enrolment.findUniqueOrThrow({ where: { userId_courseId: { userId, courseId } } })
  return { personId: userId, courseId, enrolmentId: id, releaseId, access: 'open' }
}

async function pass(learner: Enrolled, quizId: string, versionId: string) {
  const [begun, { questions }] = await Promise.all([startQuiz(learner, quizId), quizVersion(db, versionId)])
  if (!begun.ok) throw new Error(`The demo quiz ${quizId} was refused: ${begun.code}`)
  const sent = new Map(questions.map((question) => [question.id, modelAnswer(question)]))
  const handedIn = await handInQuiz(learner, { quizId, number: begun.value.number }, { sent, blanksToo: false })
  if (!handedIn.ok || !handedIn.value.passed) throw new Error(`The demo quiz ${quizId} was not passed`)
}
