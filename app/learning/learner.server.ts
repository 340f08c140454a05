import { db } from '#app/platform/db.server.ts'
import type { Slugs } from './journey-row.ts'
import type { Access } from './may-read.ts'

/** Somebody at a course's address: who they are and how they stand to it. */
export type Learner = {
  courseId: string
  courseSlugs: Slugs
  personId: string | null
  enrolmentId: string | null
  releaseId: string | null
  access: Access
}

/** Somebody enrolled: whose facts are meant. */
export type Following = { personId: string; courseId: string; enrolmentId: string; releaseId: string }

/** The same, and the course is open to them: without one of these nothing can be answered or completed. */
export type Enrolled = Following & { access: 'open' }

/** Who a session is at a course, in one statement; null when no course has that word in its address. */
export async function learnerAtCourse(token: string | null, course: string): Promise<Learner | null> {
  const [row] = await db.$queryRaw<Learner[]>`/*hot:learner*/
    select c."targetId" as "courseId", me.id as "personId", e.id as "enrolmentId", e."releaseId",
      case when exists (select 1 from "Access" a where a."userId" = me.id and a."courseId" = c."targetId"
        and a."revokedAt" is null) then 'open' when e.id is null then 'none' else 'closed' end as access,
      (select jsonb_build_object('it', max(s.slug) filter (where s.language = 'it'), 'en', max(s.slug) filter (where s.language = 'en'))
        from "Slug" s where s.kind = 'course' and s."targetId" = c."targetId" and s.current) as "courseSlugs"
    from (
      select "targetId" from "Slug" where kind = 'course' and scope = '' and language in ('it', 'en') and slug = ${course}
      order by current desc limit 1
    ) c
    left join (
      select "userId" as id from "SignIn" where token = ${token} and "expiresAt" > now()
    ) me on true
    left join "Enrolment" e on e."userId" = me.id and e."courseId" = c."targetId"`
  return row ?? null
}

/** The learner's enrolment, open or not: what was done stays to be seen. */
export function following({ personId, enrolmentId, releaseId, courseId }: Learner): Following | null {
  return personId && enrolmentId && releaseId ? { personId, courseId, enrolmentId, releaseId } : null
}

/** The learner as one who may learn, or null when the course is not open to them. */
export function enrolled(learner: Learner): Enrolled | null {
  const known = following(learner)
  return known && learner.access === 'open' ? { ...known, access: 'open' } : null
}
