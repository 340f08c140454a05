import { Prisma } from '#prisma/client.ts'
import { db } from '#app/platform/db.server.ts'
import { mendedQuestions } from '#app/practice/mended-quiz.ts'
import type { Question, Quiz } from '#app/practice/questions.ts'
import { quizVersion, quizVersions } from '#app/practice/quiz-version.server.ts'

export type Outdated = {
  newest: { id: string; quiz: Quiz }
  /** Versions somebody handed in whose key the newest one mends. */
  versions: string[]
  questions: Question[]
  attempts: number
}

/** What of a course's quiz was graded by a key that has been mended since; null when the course has no such quiz. */
export async function outdatedVersions(courseId: string, quizId: string): Promise<Outdated | null> {
  const newestId = await newestVersion(courseId, quizId)
  if (!newestId) return null
  const newest = { id: newestId, quiz: await quizVersion(db, newestId) }
  const used = await versionsHandedIn(courseId, quizId, newestId)
  const quizzes = await quizVersions(
    db,
    used.map(({ id }) => id),
  )
  const outdated = used.filter(({ id }) => mendedQuestions(quizzes.get(id)!, newest.quiz).length > 0)
  const mended = outdated.flatMap(({ id }) => mendedQuestions(quizzes.get(id)!, newest.quiz))
  return {
    newest,
    versions: outdated.map(({ id }) => id),
    questions: [...new Map(mended.map((question) => [question.id, question])).values()],
    attempts: outdated.reduce((sum, { attempts }) => sum + attempts, 0),
  }
}

/** The version of a quiz that the course's newest release asks. */
export async function newestVersion(courseId: string, quizId: string) {
  const [newest] = await db.$queryRaw<{ id: string }[]>`
    select q."quizVersionId" as id from "ReleaseQuiz" q join "Release" r on r.id = q."releaseId"
    where r."courseId" = ${courseId} and q."quizId" = ${quizId} order by r.number desc limit 1`
  return newest?.id ?? null
}

/** The versions that were handed in and not graded by this one yet. */
const versionsHandedIn = (courseId: string, quizId: string, newestId: string) => db.$queryRaw<
  { id: string; attempts: number }[]
>`
  select a."quizVersionId" as id, count(*)::int as attempts
  from "Attempt" a join "Enrolment" e on e.id = a."scopeId" and e."courseId" = ${courseId}
  where a."quizId" = ${quizId} and a.state = 'submitted' and a."quizVersionId" <> ${newestId}
    and a."gradedById" is distinct from ${newestId}
  group by a."quizVersionId"`

/** The attempts a regrade looks at. */
export const outdatedAttempts = (
  regrade: { courseId: string; quizId: string; versionId: string },
  versions: string[],
) =>
  Prisma.sql`"Attempt" a join "Enrolment" e on e.id = a."scopeId" and e."courseId" = ${regrade.courseId}
  where a."quizId" = ${regrade.quizId} and a.state = 'submitted' and a."quizVersionId" = any(${versions})
    and a."gradedById" is distinct from ${regrade.versionId}`
