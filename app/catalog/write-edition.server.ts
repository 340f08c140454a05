import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { keepQuizVersion } from '#app/practice/keep-quiz-version.server.ts'
import type { Origin } from '#prisma/client.ts'
import { editionOf, type Edition } from './edition.server.ts'
import { fingerprint, type Prepared } from './prepare-edition.server.ts'
import { keepSlugs } from './slugs.server.ts'
import { changeKind } from './standing.ts'

export type Author = { id: string | null; origin: Origin }

/**
 * Publish what was prepared, as a correction or as a release, inside the caller's transaction. Refuses when something else
 * was published in the meantime. Whoever publishes at the same time waits at the course's row.
 */
export async function writeEdition(tx: Tx, prepared: Prepared, by: Author) {
  await lockRows(tx, 'Course', [prepared.courseId])
  const before = await editionOf(tx, prepared.courseId)
  if (fingerprint(before) !== prepared.over) return refuse('moved')
  await keepLessonSlugs(tx, prepared)
  const change = changeKind(before ? before.standing : null, prepared.standing)
  if (before && change.kind === 'nothing') return done({ kind: change.kind, number: before.number })
  return done(await write(tx, { before, prepared, change }, by))
}

type Decided = { before: Edition | null; prepared: Prepared; change: ReturnType<typeof changeKind> }

async function write(tx: Tx, { before, prepared, change: { kind, changes } }: Decided, by: Author) {
  const revisions = await keepRevisions(tx, prepared, by)
  for (const quiz of prepared.quizzes) await keepQuizVersion(tx, quiz)
  const corrects = before !== null && kind === 'correction'
  const release = corrects
    ? await correct(tx, { before, prepared, revisions })
    : await newRelease(tx, { before, prepared, revisions })
  await tx.publication.create({
    data: {
      courseId: prepared.courseId,
      releaseId: release.id,
      kind: corrects ? 'correction' : 'release',
      origin: by.origin,
      byId: by.id,
      changes,
    },
  })
  return { kind, number: release.number }
}

type Revisions = Map<string, string>
const keyOf = (lessonId: string, language: string) => `${lessonId} ${language}`

async function keepRevisions(tx: Tx, { courseId, texts, standing }: Prepared, by: Author): Promise<Revisions> {
  await tx.lesson.createMany({ data: standing.map(({ id }) => ({ id, courseId })), skipDuplicates: true })
  await tx.revision.createMany({
    data: texts.flatMap(({ lessonId, language, source, hash, front, parts, compiled }) =>
      compiled
        ? [
            {
              lessonId,
              language,
              source,
              sourceHash: hash,
              front,
              parts,
              code: compiled.code,
              codeHash: compiled.hash,
              origin: by.origin,
              authorId: by.id,
            },
          ]
        : [],
    ),
    skipDuplicates: true,
  })
  const rows = await tx.revision.findMany({
    where: { OR: texts.map(({ lessonId, language, hash }) => ({ lessonId, language, sourceHash: hash })) },
    select: { id: true, lessonId: true, language: true },
  })
  return new Map(rows.map((row) => [keyOf(row.lessonId, row.language), row.id]))
}

type Correction = { before: Edition; prepared: Prepared; revisions: Revisions }

/** Move the pointers of every release that shows the same old text or the same old wording of a quiz. */
async function correct(tx: Tx, { before, prepared, revisions }: Correction) {
  for (const { lessonId, language } of prepared.texts) {
    const revisionId = revisions.get(keyOf(lessonId, language))!
    const old = before.texts.find((text) => text.lessonId === lessonId && text.language === language)
    if (!old) await tx.releaseText.create({ data: { releaseId: before.releaseId, lessonId, language, revisionId } })
    else if (old.revisionId !== revisionId)
      await tx.releaseText.updateMany({
        where: { revisionId: old.revisionId, lessonId, language },
        data: { revisionId },
      })
  }
  const [now, then] = [prepared.standing, before.standing].map((all) => all.flatMap(({ quizzes }) => quizzes))
  for (const quiz of now!) {
    const old = then!.find(({ id }) => id === quiz.id)!
    if (old.versionId === quiz.versionId) continue
    await tx.releaseQuiz.updateMany({
      where: { quizId: quiz.id, quizVersionId: old.versionId, release: { courseId: prepared.courseId } },
      data: { quizVersionId: quiz.versionId },
    })
  }
  for (const { id, free } of prepared.standing)
    await tx.releaseLesson.updateMany({ where: { releaseId: before.releaseId, lessonId: id }, data: { free } })
  return { id: before.releaseId, number: before.number }
}

type Fresh = { before: Edition | null; prepared: Prepared; revisions: Revisions }

async function newRelease(tx: Tx, { before, prepared, revisions }: Fresh) {
  const number = (before?.number ?? 0) + 1
  const { courseId, standing, texts } = prepared
  const { id } = await tx.release.create({ data: { courseId, number } })
  await tx.releaseLesson.createMany({
    data: standing.map((lesson, position) => ({ releaseId: id, lessonId: lesson.id, position, free: lesson.free })),
  })
  await tx.releaseText.createMany({
    data: texts.map(({ lessonId, language }) => ({
      releaseId: id,
      lessonId,
      language,
      revisionId: revisions.get(keyOf(lessonId, language))!,
    })),
  })
  await tx.releaseQuiz.createMany({
    data: standing.flatMap((lesson) =>
      lesson.quizzes.map((quiz) => ({
        releaseId: id,
        lessonId: lesson.id,
        quizId: quiz.id,
        quizVersionId: quiz.versionId,
      })),
    ),
  })
  return { id, number }
}

async function keepLessonSlugs(tx: Tx, { courseId, texts }: Prepared) {
  for (const { lessonId, language, slug } of texts)
    await keepSlugs(tx, { kind: 'lesson', scope: courseId, targetId: lessonId }, { [language]: slug })
}
