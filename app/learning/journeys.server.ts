import { Prisma } from '#prisma/client.ts'
import type { Language } from '#app/i18n/language.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { JourneyRow } from './journey-row.ts'

type Whose = { userIds: string[]; courseId?: string; language: Language }

/**
 * The courses of some people with lessons, completions and quiz results, most recently seen first: one statement however
 * many people and courses. Who may ask about whom is for the caller to know; answers and notes are never in here.
 */
export async function journeysOf(tx: Tx, { userIds, courseId, language }: Whose): Promise<JourneyRow[]> {
  if (userIds.length === 0) return []
  return tx.$queryRaw<JourneyRow[]>`
    select e."userId", e."courseId", c.sheet->'title' as "courseTitle", ${slugsOf} as "courseSlugs",
      e.id as "enrolmentId", e."releaseId",
      case when exists (select 1 from "Access" a where a."userId" = e."userId" and a."courseId" = e."courseId"
        and a."revokedAt" is null) then 'open' else 'closed' end as access,
      to_jsonb(e."enrolledAt") as "enrolledAt", to_jsonb(e."lastSeenAt") as "lastSeenAt", e."lastLessonId",
      to_jsonb(done.at) as "completedAt", certificate.code as certificate,
      nullif(newest.id, e."releaseId") as "newerReleaseId",
      exists (select 1 from "ReleaseChoice" x where x."enrolmentId" = e.id and x."releaseId" = newest.id
        and x.decision = 'kept') as "newerDeclined",
      ${lessonsIn(language)} as lessons
    from "Enrolment" e join "Course" c on c.id = e."courseId"
    cross join lateral (
      select r.id from "Release" r where r."courseId" = e."courseId" order by r.number desc limit 1
    ) newest
    left join "CourseCompletion" done on done."enrolmentId" = e.id
    left join "Certificate" certificate on certificate."enrolmentId" = e.id
    where e."userId" in (${Prisma.join(userIds)}) and (${courseId ?? null}::text is null or e."courseId" = ${courseId ?? null})
    order by e."lastSeenAt" desc nulls last, e."enrolledAt" desc`
}

const slugsOf = Prisma.sql`(
  select jsonb_build_object('it', max(s.slug) filter (where s.language = 'it'), 'en', max(s.slug) filter (where s.language = 'en'))
  from "Slug" s where s.kind = 'course' and s."targetId" = e."courseId" and s.current)`

const lessonsIn = (language: Language) => Prisma.sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', rl."lessonId", 'slug', s.slug, 'language', text.language,
      'title', text.front->>'title', 'minutes', text.front->'minutes', 'free', rl.free, 'seenAt', v."firstAt", 'doneAt', d.at,
      'quizzes', ${quizzesOf}) order by rl.position), '[]')
  from "ReleaseLesson" rl
  cross join lateral (
    select t.language, r.front from "ReleaseText" t join "Revision" r on r.id = t."revisionId"
    where t."releaseId" = rl."releaseId" and t."lessonId" = rl."lessonId"
    order by t.language = ${language} desc, t.language = 'it' desc limit 1
  ) text
  join "Slug" s on s.kind = 'lesson' and s."targetId" = rl."lessonId" and s.language = text.language and s.current
  left join "LessonView" v on v."enrolmentId" = e.id and v."lessonId" = rl."lessonId"
  left join "LessonCompletion" d on d."enrolmentId" = e.id and d."lessonId" = rl."lessonId"
  where rl."releaseId" = e."releaseId")`

const quizzesOf = Prisma.sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', q."quizId", 'versionId', q."quizVersionId",
      'passed', coalesce(a.passed, false), 'tries', a.tries, 'underWay', a.under_way, 'points', a.points, 'outOf', a.out_of,
      'lastAt', a.last_at) order by q."quizId"), '[]')
  from "ReleaseQuiz" q cross join lateral (
    select bool_or(passed) as passed, count(*) filter (where state = 'submitted') as tries,
      max(number) filter (where state = 'started') as under_way, max("submittedAt") as last_at,
      (array_agg(a.points order by passed desc, a.points desc) filter (where state = 'submitted'))[1] as points,
      (array_agg(a."outOf" order by passed desc, a.points desc) filter (where state = 'submitted'))[1] as out_of
    from "Attempt" a where a."scopeId" = e.id and a."quizId" = q."quizId"
  ) a
  where q."releaseId" = rl."releaseId" and q."lessonId" = rl."lessonId")`
