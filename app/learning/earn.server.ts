import type { Tx } from '#app/platform/db.server.ts'
import { later } from '#app/platform/jobs.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { newCode } from './certificate-code.ts'
import { sendCertificate } from './tasks.server.ts'

/**
 * Write down what an enrolment has earned: lessons whose quizzes are all passed, and with the last lesson of the release the
 * course, its certificate and the mail. Only adds, so it is safe to call at any time and any number of times; the
 * enrolment is locked, so that two last lessons finished at once cannot miss each other.
 */
export async function earn(tx: Tx, enrolmentId: string) {
  await lockRows(tx, 'Enrolment', [enrolmentId])
  await tx.$executeRaw`
    insert into "LessonCompletion" ("enrolmentId", "lessonId", "releaseId", by)
    select e.id, q."lessonId", e."releaseId", 'quiz'
    from "Enrolment" e join "ReleaseQuiz" q on q."releaseId" = e."releaseId"
    where e.id = ${enrolmentId}
    group by e.id, q."lessonId", e."releaseId"
    having bool_and(exists (
      select 1 from "Attempt" a where a."scopeId" = e.id and a."quizId" = q."quizId" and a.passed))
    on conflict do nothing`
  const finished = await tx.$queryRaw<{ releaseId: string }[]>`
    insert into "CourseCompletion" ("enrolmentId", "releaseId")
    select e.id, e."releaseId" from "Enrolment" e
    where e.id = ${enrolmentId}
      and exists (select 1 from "ReleaseLesson" l where l."releaseId" = e."releaseId")
      and not exists (
        select 1 from "ReleaseLesson" l where l."releaseId" = e."releaseId" and not exists (
          select 1 from "LessonCompletion" d where d."enrolmentId" = e.id and d."lessonId" = l."lessonId"))
    on conflict do nothing
    returning "releaseId"`
  if (finished.length > 0) await certify(tx, enrolmentId)
}

/** A copy of what is true now, which stays true: who, what, how long. */
async function certify(tx: Tx, enrolmentId: string) {
  const code = newCode()
  await tx.$executeRaw`
    insert into "Certificate" (code, "enrolmentId", holder, "courseTitle", outcomes, minutes)
    select ${code}, e.id, u.name, c.sheet->'title', coalesce(c.sheet->'outcomes', '[]'), (
      select coalesce(sum((r.front->>'minutes')::int), 0)
      from "ReleaseText" t join "Revision" r on r.id = t."revisionId"
      where t."releaseId" = e."releaseId" and t.language = 'it')
    from "Enrolment" e join "User" u on u.id = e."userId" join "Course" c on c.id = e."courseId"
    where e.id = ${enrolmentId}`
  await later(tx, sendCertificate, { code }, { key: `certificate:${code}` })
}
