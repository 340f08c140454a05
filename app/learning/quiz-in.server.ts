import type { Tx } from '#app/platform/db.server.ts'
import type { Slugs } from './journey-row.ts'
import type { Following } from './learner.server.ts'

export type QuizPlace = { lessonId: string; quizVersionId: string; lessonSlugs: Slugs }

/** Where a quiz stands in the release somebody follows, or null when it does not. */
export async function quizIn(tx: Tx, { releaseId }: Pick<Following, 'releaseId'>, quizId: string) {
  const [place] = await tx.$queryRaw<QuizPlace[]>`/*hot:quiz-in*/
    select q."lessonId", q."quizVersionId", (
      select jsonb_build_object('it', max(s.slug) filter (where s.language = 'it'), 'en', max(s.slug) filter (where s.language = 'en'))
      from "Slug" s where s.kind = 'lesson' and s."targetId" = q."lessonId" and s.current) as "lessonSlugs"
    from "ReleaseQuiz" q where q."releaseId" = ${releaseId} and q."quizId" = ${quizId}`
  return place ?? null
}
