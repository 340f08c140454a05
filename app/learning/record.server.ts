import type { Prisma } from '#prisma/client.ts'
import type { Language, Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { quizVersions } from '#app/practice/quiz-version.server.ts'
import { shownAt } from '#app/practice/quiz-settings.ts'
import { momentOf } from '#app/practice/standing.ts'

/** One course in somebody's record: only what happened, with its date. */
export type RecordedCourse = {
  id: string
  title: string
  enrolledAt: Date
  completedAt: Date | null
  lessons: { id: string; title: string; at: Date; by: 'read' | 'quiz' }[]
  attempts: RecordedAttempt[]
  certificate: { code: string; issuedAt: Date; revokedAt: Date | null } | null
}

/** In hundredths of a point; null where the quiz does not show them yet. */
export type RecordedAttempt = {
  id: string
  quiz: string
  number: number
  at: Date
  passed: boolean
  points: { points: number; outOf: number } | null
}

/**
 * Everything a person learnt here, course by course, the last begun first; courses in which nothing was done yet are not in
 * it. The same number of statements however much it is.
 */
export async function recordOf(person: { id: string }, language: Language): Promise<RecordedCourse[]> {
  const enrolments = await enrolmentsOf(person.id)
  const [titles, attempts] = await Promise.all([
    lessonTitles(person.id, language),
    attemptsIn(
      enrolments.map(({ id }) => id),
      language,
    ),
  ])
  return enrolments
    .map(({ id, courseId, course, enrolledAt, courseCompletion, completions, certificate }) => ({
      id: courseId,
      title: (course.sheet as { title: Localized }).title[language],
      enrolledAt,
      completedAt: courseCompletion?.at ?? null,
      lessons: completions.map(({ lessonId, at, by }) => ({
        id: lessonId,
        title: titles.get(lessonId) ?? lessonId,
        at,
        by,
      })),
      attempts: attempts.get(id) ?? [],
      certificate: certificate && {
        code: certificate.code,
        issuedAt: certificate.issuedAt,
        revokedAt: certificate.revocation?.at ?? null,
      },
    }))
    .filter(({ lessons, attempts: tried }) => lessons.length + tried.length > 0)
}

const enrolmentsOf = (userId: string) =>
  db.enrolment.findMany({
    where: { userId },
    orderBy: [{ enrolledAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      courseId: true,
      enrolledAt: true,
      course: { select: { sheet: true } },
      courseCompletion: { select: { at: true } },
      completions: { select: { lessonId: true, at: true, by: true }, orderBy: [{ at: 'asc' }, { lessonId: 'asc' }] },
      certificate: { select: { code: true, issuedAt: true, revocation: { select: { at: true } } } },
    },
  })

// A lesson is called as it was in the release in which it was completed, which may have been taken out of the course since.
async function lessonTitles(userId: string, language: Language) {
  const rows = await db.$queryRaw<{ id: string; title: string }[]>`
    select d."lessonId" as id, t.title from "Enrolment" e join "LessonCompletion" d on d."enrolmentId" = e.id
    cross join lateral (
      select r.front->>'title' as title from "ReleaseText" x join "Revision" r on r.id = x."revisionId"
      where x."releaseId" = d."releaseId" and x."lessonId" = d."lessonId"
      order by x.language = ${language} desc, x.language = 'it' desc limit 1
    ) t where e."userId" = ${userId}`
  return new Map(rows.map(({ id, title }) => [id, title]))
}

async function attemptsIn(enrolmentIds: string[], language: Language) {
  const rows = await db.attempt.findMany({
    where: { scopeId: { in: enrolmentIds } },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: attemptRow,
  })
  const versions = await quizVersions(db, [...new Set(rows.map(({ quizVersionId }) => quizVersionId))])
  const now = new Date()
  const recorded = rows
    .filter(({ state }) => state === 'submitted')
    .map((row) => {
      const { id, quizId, quizVersionId, number, submittedAt, points, outOf, passed, scopeId } = row
      const quiz = versions.get(quizVersionId)
      const siblings = rows.filter((other) => other.scopeId === scopeId && other.quizId === quizId)
      const seen = quiz !== undefined && shownAt(quiz, momentOf(quiz, siblings, now)).has('points')
      return {
        scopeId,
        id,
        quiz: quiz?.title[language] ?? quizId,
        number,
        at: submittedAt!,
        passed: passed === true,
        points: seen && points !== null && outOf !== null ? { points, outOf } : null,
      }
    })
  return Map.groupBy(recorded, ({ scopeId }) => scopeId)
}

const attemptRow = {
  id: true,
  scopeId: true,
  quizId: true,
  quizVersionId: true,
  number: true,
  state: true,
  submittedAt: true,
  points: true,
  outOf: true,
  passed: true,
} satisfies Prisma.AttemptSelect
