import type { Language } from '#app/i18n/language.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { Standing } from './standing.ts'

/** The release that is on sale, with everything it shows. */
export type Edition = {
  releaseId: string
  number: number
  standing: Standing
  texts: { lessonId: string; language: Language; revisionId: string; hash: string; source: string; slug: string }[]
  quizzes: { id: string; versionId: string; body: unknown }[]
}

/** The newest release of a course, or null when there is none yet. Lessons by their full id (`<course>/<lesson>`). */
export async function editionOf(tx: Tx, courseId: string): Promise<Edition | null> {
  const release = await tx.release.findFirst({
    where: { courseId },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      number: true,
      lessons: { orderBy: { position: 'asc' }, select: { lessonId: true, free: true } },
      texts: {
        select: {
          lessonId: true,
          language: true,
          revisionId: true,
          revision: { select: { sourceHash: true, source: true } },
        },
      },
      quizzes: {
        select: {
          quizId: true,
          lessonId: true,
          quizVersionId: true,
          version: { select: { keyHash: true, body: true } },
        },
        orderBy: { quizId: 'asc' },
      },
    },
  })
  if (!release) return null
  const slugs = await tx.slug.findMany({ where: { kind: 'lesson', scope: courseId, current: true } })
  const texts = release.texts.map((text) => ({
    lessonId: text.lessonId,
    language: text.language as Language,
    revisionId: text.revisionId,
    hash: text.revision.sourceHash,
    source: text.revision.source,
    slug: slugs.find((one) => one.targetId === text.lessonId && one.language === text.language)?.slug ?? '',
  }))
  const standing = release.lessons.map(({ lessonId, free }) => ({
    id: lessonId,
    free,
    texts: texts
      .filter((text) => text.lessonId === lessonId)
      .map(({ language, hash }) => ({ language, hash }))
      .toSorted((a, b) => (a.language < b.language ? -1 : 1)),
    quizzes: release.quizzes
      .filter((quiz) => quiz.lessonId === lessonId)
      .map((quiz) => ({ id: quiz.quizId, versionId: quiz.quizVersionId, keyHash: quiz.version.keyHash })),
  }))
  const quizzes = release.quizzes.map((quiz) => ({
    id: quiz.quizId,
    versionId: quiz.quizVersionId,
    body: quiz.version.body,
  }))
  return { releaseId: release.id, number: release.number, standing, texts, quizzes }
}
