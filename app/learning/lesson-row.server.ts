import type { Language } from '#app/i18n/language.ts'
import { Prisma } from '#prisma/client.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { Parts } from '#app/catalog/parts.ts'
import type { LessonRow } from './lesson-row.ts'

export type LessonAddress = { course: string; lesson: string; language: Language }

/**
 * Everything a lesson page needs to know, in one statement whatever the size of the course: the session, who it is, what
 * they may read, which text of which release, the lessons beside it, quizzes, and what they left in it. Null when no such lesson is
 * published. Any present, former or other-language word of the address finds it.
 */
export async function lessonRow(tx: Tx, token: string | null, at: LessonAddress): Promise<LessonRow | null> {
  const [row] = await tx.$queryRaw<LessonRow[]>`/*hot:lesson*/
    ${reader(token, at)}, ${chosen(at.language)}
    select shown.person as "personId", shown.course as "courseId", shown.lesson as "lessonId",
      c.sheet->'title' as "courseTitle", shown.access, shown.enrolment as "enrolmentId", shown.release as "releaseId",
      shown.pinned, shown.free, text.language as "textLanguage", text.front, text.parts, text."codeHash",
      jsonb_build_object(
        'it', (select slug from "Slug" where kind = 'course' and "targetId" = shown.course and language = 'it' and current),
        'en', (select slug from "Slug" where kind = 'course' and "targetId" = shown.course and language = 'en' and current)
      ) as "courseSlugs",
      jsonb_build_object(
        'it', (select slug from "Slug" where kind = 'lesson' and "targetId" = shown.lesson and language = 'it' and current),
        'en', (select slug from "Slug" where kind = 'lesson' and "targetId" = shown.lesson and language = 'en' and current)
      ) as "lessonSlugs",
      coalesce(shown."lastLessonId" = shown.lesson and shown."lastSeenAt" > now() - interval '1 minute', false)
        and exists (select 1 from "LessonView" v where v."enrolmentId" = shown.enrolment and v."lessonId" = shown.lesson)
        as seen,
      ${beside} as lessons, ${quizzes} as quizzes,
      coalesce((select jsonb_object_agg(n."noteKey", n.text) from "Note" n
        where n."userId" = shown.person and n."lessonId" = shown.lesson), '{}') as notes,
      (select jsonb_build_object('at', v."placeAt", 'words', v."placeWords") from "LessonView" v
        where v."enrolmentId" = shown.enrolment and v."lessonId" = shown.lesson and v."placeAt" is not null) as reached,
      coalesce((select jsonb_object_agg(k.kind || ' ' || k.part, k.said) from "Kept" k
        where k."userId" = shown.person and k."lessonId" = shown.lesson), '{}') as kept,
      coalesce((select jsonb_object_agg(t.part || ' ' || t.choice, t.votes) from "PollTally" t
        where t."lessonId" = shown.lesson), '{}') as tallies
    from shown join "Course" c on c.id = shown.course join texts text on text."lessonId" = shown.lesson`
  return row ? { ...row, parts: Parts.parse(row.parts) } : null
}

/** Who asks for which lesson, and how they stand to its course. */
const reader = (token: string | null, at: LessonAddress) => Prisma.sql`
  with me as materialized (
    select s."userId" as id from "SignIn" s where s.token = ${token} and s."expiresAt" > now()
  ), at as materialized (
    select c."targetId" as course, l."targetId" as lesson
    from "Slug" c join "Slug" l on l.kind = 'lesson' and l.scope = c."targetId" and l.language in ('it', 'en')
      and l.slug = ${at.lesson}
    where c.kind = 'course' and c.scope = '' and c.language in ('it', 'en') and c.slug = ${at.course}
    order by c.language = ${at.language} desc, l.language = ${at.language} desc, c.current desc, l.current desc
    limit 1
  ), standing as materialized (
    select at.course, at.lesson, me.id as person, e.id as enrolment, e."releaseId", e."lastLessonId", e."lastSeenAt",
      coalesce(pass.access, case when e.id is null then 'none' else 'closed' end) as access
    from at left join me on true
    left join "Enrolment" e on e."userId" = me.id and e."courseId" = at.course
    left join lateral (
      select 'open' as access from "Access" a
      where a."userId" = me.id and a."courseId" = at.course and a."revokedAt" is null limit 1
    ) pass on true
  )`

/** The release that is shown to them, its row of the lesson, and all its texts in their language or else in Italian. */
const chosen = (language: Language) => Prisma.sql`
  shown as materialized (
    select s.*, rl."releaseId" as release, rl.free,
      s.access = 'open' and s.enrolment is not null and rl."releaseId" = s."releaseId" as pinned
    from standing s join lateral (
      select rl."releaseId", rl.free
      from "Release" r join "ReleaseLesson" rl on rl."releaseId" = r.id and rl."lessonId" = s.lesson
      where r."courseId" = s.course and (r.id = s."releaseId" and s.access = 'open'
        or r.number = (select max(number) from "Release" where "courseId" = s.course))
      order by r.id = s."releaseId" and s.access = 'open' desc limit 1
    ) rl on true
  ), texts as materialized (
    select distinct on (t."lessonId") t."lessonId", t.language, r.front, r.parts, r."codeHash"
    from shown join "ReleaseText" t on t."releaseId" = shown.release join "Revision" r on r.id = t."revisionId"
    order by t."lessonId", t.language = ${language} desc, t.language = 'it' desc
  )`

const beside = Prisma.sql`
  (select jsonb_agg(jsonb_build_object('id', rl."lessonId", 'slug', s.slug, 'title', t.front->>'title', 'free', rl.free,
        'done', d."lessonId" is not null) order by rl.position)
      from "ReleaseLesson" rl join texts t on t."lessonId" = rl."lessonId"
      join "Slug" s on s.kind = 'lesson' and s."targetId" = rl."lessonId" and s.language = t.language and s.current
      left join "LessonCompletion" d on d."enrolmentId" = shown.enrolment and d."lessonId" = rl."lessonId"
      where rl."releaseId" = shown.release)`

const quizzes = Prisma.sql`
  coalesce((select jsonb_agg(jsonb_build_object('id', q."quizId", 'versionId', q."quizVersionId",
        'passed', coalesce(a.passed, false), 'tries', a.tries, 'underWay', a.under_way) order by q."quizId")
      from "ReleaseQuiz" q cross join lateral (
        select bool_or(a.passed) as passed, count(*) filter (where a.state = 'submitted') as tries,
          max(a.number) filter (where a.state = 'started') as under_way
        from "Attempt" a where a."scopeId" = shown.enrolment and a."quizId" = q."quizId"
      ) a
      where q."releaseId" = shown.release and q."lessonId" = shown.lesson), '[]')`
