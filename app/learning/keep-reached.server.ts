import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import type { Enrolled } from './learner.server.ts'
import type { Reached } from './reached.ts'

/** Remember where in a lesson its reader is, for whatever device they go on with. Only a lesson that was opened has a place. */
export async function keepReached(learner: Enrolled, lesson: string, { at, words }: Reached) {
  const kept = await db.$executeRaw`
    update "LessonView" v set "placeAt" = ${at}, "placeWords" = ${words}
    from "Slug" s where s.kind = 'lesson' and s.scope = ${learner.courseId} and s.language in ('it', 'en')
      and s.slug = ${lesson} and v."lessonId" = s."targetId" and v."enrolmentId" = ${learner.enrolmentId}`
  return kept > 0 ? done(at) : refuse('not-there')
}
