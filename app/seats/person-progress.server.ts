import { Prisma } from '#prisma/client.ts'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'

export type LessonLine = {
  enrolmentId: string
  lessonId: string
  title: string
  openedAt: Date | null
  completedAt: Date | null
}

export type AttemptLine = {
  id: string
  enrolmentId: string
  quiz: string
  number: number
  points: number
  outOf: number
  passed: boolean
  submittedAt: Date
}

/**
 * What somebody did in these enrolments, lesson by lesson and attempt by attempt: that and when, never what they wrote
 * or chose. Ask only with enrolments that `teamProgress` gave, which are those on the firm's own seats.
 */
export async function doneIn(enrolmentIds: string[], language: Language) {
  if (enrolmentIds.length === 0) return { lessons: [], attempts: [] }
  const ids = Prisma.join(enrolmentIds)
  const [lessons, attempts] = await Promise.all([
    db.$queryRaw<LessonLine[]>`
      select e.id as "enrolmentId", r."lessonId", coalesce(title.said, r."lessonId") as title, v."firstAt" as "openedAt",
        k.at as "completedAt"
      from "Enrolment" e
      join "ReleaseLesson" r on r."releaseId" = e."releaseId"
      left join "LessonView" v on v."enrolmentId" = e.id and v."lessonId" = r."lessonId"
      left join "LessonCompletion" k on k."enrolmentId" = e.id and k."lessonId" = r."lessonId"
      left join lateral (
        select w.front->>'title' as said from "ReleaseText" t join "Revision" w on w.id = t."revisionId"
        where t."releaseId" = r."releaseId" and t."lessonId" = r."lessonId"
        order by (t.language = ${language}) desc limit 1) title on true
      where e.id in (${ids}) order by e.id, r.position`,
    db.$queryRaw<AttemptLine[]>`
      select a.id, a."scopeId" as "enrolmentId", v.body->'title'->>${language} as quiz, a.number, a.points, a."outOf",
        a.passed, a."submittedAt"
      from "Attempt" a join "QuizVersion" v on v.id = a."quizVersionId"
      where a."scopeId" in (${ids}) and a.state = 'submitted' order by a."submittedAt", a.id`,
  ])
  return { lessons, attempts }
}
