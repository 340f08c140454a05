import { db } from '#app/platform/db.server.ts'
import { questionKey } from '#app/practice/quiz-hash.ts'
import { quizVersion } from '#app/practice/quiz-version.server.ts'
import { releaseDiff, type ReleaseDiff, type ReleaseShape } from './release-diff.ts'

/** What following a newer release would change for somebody. */
export async function offerOf(followed: string, offered: string): Promise<ReleaseDiff> {
  const [from, to] = await Promise.all([shapeOf(followed), shapeOf(offered)])
  return releaseDiff(from, to)
}

async function shapeOf(releaseId: string): Promise<ReleaseShape> {
  const [lessons, asked] = await Promise.all([
    db.releaseLesson.findMany({ where: { releaseId }, select: { lessonId: true }, orderBy: { position: 'asc' } }),
    db.releaseQuiz.findMany({ where: { releaseId }, select: { quizVersionId: true } }),
  ])
  const quizzes = await Promise.all(asked.map(({ quizVersionId }) => quizVersion(db, quizVersionId)))
  const questions = quizzes.flatMap((quiz) =>
    quiz.questions.map((question) => [`${quiz.id}/${question.id}`, questionKey(question)] as const),
  )
  return { lessons: lessons.map(({ lessonId }) => lessonId), questions: Object.fromEntries(questions) }
}
