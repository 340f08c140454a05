import { Prisma } from '#prisma/client.ts'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import type { Firm } from '#app/teams/roles.ts'
import type { Sorting } from './sorting.ts'

export const rowsAPage = 50

/** How somebody gets on with a course on a seat of the firm. Facts of learning only: never an answer, never a note. */
export type ProgressRow = {
  id: string
  memberId: string
  name: string
  department: string | null
  course: string
  /** Since when the course is open to them; null while only invited. */
  since: Date | null
  dueOn: Date | null
  enrolmentId: string | null
  done: number
  total: number
  completedAt: Date | null
  lastLesson: string | null
  lastActive: Date | null
  quiz: string | null
  quizAt: Date | null
  points: number | null
  outOf: number | null
  passed: boolean | null
  failedTwice: boolean
}

type Asked = { language: Language; departmentId?: string | null; memberId?: string; sorting: Sorting; page: number }

/**
 * The firm's people on the firm's seats, a row for a person and course. One query whatever it shows; a person's courses
 * from elsewhere and people of other firms are not in it.
 */
export async function teamProgress(firm: Pick<Firm, 'id'>, asked: Asked) {
  const { language, departmentId = null, memberId = null, sorting, page } = asked
  const rows = await db.$queryRaw<(ProgressRow & { rows: number })[]>`
    with seat as (
      select a.id, m.id as "memberId", m."userId", coalesce(nullif(m.name, ''), m.email) as name, d.name as department,
        p."courseId", c.sheet->'title'->>${language} as course, greatest(a."assignedAt", m."joinedAt") as since,
        m."joinedAt", a."dueOn"
      from "SeatAssignment" a
      join "SeatPool" p on p.id = a."poolId"
      join "Course" c on c.id = p."courseId"
      join "Member" m on m.id = a."memberId"
      left join "Department" d on d.id = m."departmentId"
      where p."organizationId" = ${firm.id} and a."returnedAt" is null and m."leftAt" is null
        and (${departmentId}::text is null or m."departmentId" = ${departmentId})
        and (${memberId}::text is null or m.id = ${memberId})
    ), learned as (
      select s.*, case when s."joinedAt" is null then null else s.since end as open_since, e.id as "enrolmentId",
        e."lastLessonId", e."lastSeenAt",
        coalesce(e."releaseId", (select r.id from "Release" r where r."courseId" = s."courseId" order by r.number desc limit 1))
          as "releaseId"
      from seat s left join "Enrolment" e on e."userId" = s."userId" and e."courseId" = s."courseId"
    )
    select l.id, l."memberId", l.name, l.department, l.course, l.open_since as since, l."dueOn", l."enrolmentId",
      lessons.done, lessons.total, f.at as "completedAt", title.said as "lastLesson",
      greatest(l."lastSeenAt", lessons.last, quiz."submittedAt") as "lastActive",
      quiz.title as quiz, quiz."submittedAt" as "quizAt", quiz.points, quiz."outOf", quiz.passed,
      coalesce(failed.twice, false) as "failedTwice", count(*) over ()::int as rows
    from learned l
    left join "CourseCompletion" f on f."enrolmentId" = l."enrolmentId"
    cross join lateral (
      select count(*)::int as total, count(k."lessonId")::int as done, max(k.at) as last
      from "ReleaseLesson" r
      left join "LessonCompletion" k on k."enrolmentId" = l."enrolmentId" and k."lessonId" = r."lessonId"
      where r."releaseId" = l."releaseId") lessons
    left join lateral (
      select v.front->>'title' as said
      from "ReleaseText" t join "Revision" v on v.id = t."revisionId"
      where t."releaseId" = l."releaseId" and t."lessonId" = l."lastLessonId"
      order by (t.language = ${language}) desc limit 1) title on true
    left join lateral (
      select v.body->'title'->>${language} as title, a."submittedAt", a.points, a."outOf", a.passed
      from "Attempt" a join "QuizVersion" v on v.id = a."quizVersionId"
      where a."scopeId" = l."enrolmentId" and a.state = 'submitted'
      order by a."submittedAt" desc limit 1) quiz on true
    left join lateral (
      select true as twice from "Attempt" a
      where a."scopeId" = l."enrolmentId" and a.state = 'submitted'
      group by a."quizId" having count(*) >= 2 and not bool_or(a.passed) limit 1) failed on true
    order by ${order(sorting)} lower(l.name), l."memberId", l.course, l.id
    limit ${rowsAPage} offset ${(page - 1) * rowsAPage}`
  const total = rows[0]?.rows ?? 0
  return { rows, total, page, pages: Math.max(1, Math.ceil(total / rowsAPage)) }
}

function order({ by, down }: Sorting) {
  const way = Prisma.raw(down ? 'desc' : 'asc')
  if (by === 'progress') return Prisma.sql`lessons.done::float / greatest(lessons.total, 1) ${way},`
  if (by === 'active')
    return Prisma.sql`greatest(l."lastSeenAt", lessons.last, quiz."submittedAt") ${way} ${Prisma.raw(down ? 'nulls last' : 'nulls first')},`
  return Prisma.sql`lower(l.name) ${way},`
}
