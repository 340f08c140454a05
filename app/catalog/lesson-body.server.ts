import { db } from '#app/platform/db.server.ts'
import { bodyOf } from '#app/platform/mdx/evaluate.server.ts'

/**
 * Have the compiled page of a revision ready in this process, so that `<LessonBody hash>` can draw it: from memory by its
 * hash, from the database the first time. Call it in the loader of every page that draws a lesson.
 */
export const prepareLesson = (codeHash: string) =>
  bodyOf(codeHash, async (hash) => {
    const { code } = await db.revision.findFirstOrThrow({ where: { codeHash: hash }, select: { code: true } })
    return code
  })
