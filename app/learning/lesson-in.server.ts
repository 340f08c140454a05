import { db } from '#app/platform/db.server.ts'

/** The lesson of a course that a word of its address means, in either language, of today or formerly; or null. */
export async function lessonIn(courseId: string, slug: string): Promise<string | null> {
  const found = await db.slug.findFirst({
    where: { kind: 'lesson', scope: courseId, language: { in: ['it', 'en'] }, slug },
    orderBy: { current: 'desc' },
    select: { targetId: true },
  })
  return found?.targetId ?? null
}
