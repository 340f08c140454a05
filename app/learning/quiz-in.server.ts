import type { Tx } from '#app/platform/db.server.ts'
import type { Slugs } from './journey-row.ts'
import type { Following } from './learner.server.ts'

export type QuizPlace = {
  lessonId: string
  quizVersionId: string
  lessonSlugs: Slugs
  /** How much more time this person has, in per cent; null: no limit of time. */
  extraPercent: number | null
}

/** Where a quiz stands in the release somebody follows, and how much time they have for it; null when it is not in it. */
export async function quizIn(tx: Tx, { personId, courseId, releaseId }: Following, quizId: string) {
  const [place] = await tx.$queryRaw<QuizPlace[]>`/*hot:quiz-in*/
    select q."lessonId", q."quizVersionId", (
      select jsonb_build_object('it', max(s.slug) filter (where s.language = 'it'), 'en', max(s.slug) filter (where s.language = 'en'))
      from "Slug" s where s.kind = 'lesson' and s."targetId" = q."lessonId" and s.current) as "lessonSlugs",
      case when more.id is null then 0 else more."extraPercent" end as "extraPercent"
    from "ReleaseQuiz" q left join lateral (
      select a.id, a."extraPercent" from "Accommodation" a
      where a."userId" = ${personId} and (a."courseId" = ${courseId} or a."courseId" is null) and a."endedAt" is null
      order by a."courseId" is null limit 1
    ) more on true
    where q."releaseId" = ${releaseId} and q."quizId" = ${quizId}`
  return place ?? null
}
