import { db, type Tx } from '#app/platform/db.server.ts'
import { versionId } from '#app/practice/quiz-hash.ts'
import { checkCourse, type CourseSource, type LessonSource, type Outside, type QuizSource } from './check-course.ts'
import { checkQuiz } from './check-quiz.ts'
import { editionOf, type Edition } from './edition.server.ts'
import { shortId, sourceOf } from './edition-source.ts'
import { lessonKey, merge, orderKey, quizKey, type Known } from './merge-content.ts'
import { prepareEdition, type Prepared } from './prepare-edition.server.ts'
import { sourceHash } from './source-hash.ts'
import { writeEdition } from './write-edition.server.ts'

export type PreparedCourse = {
  source: CourseSource
  prepared: Prepared | null
  conflicts: (LessonSource | QuizSource)[]
  orderConflict: boolean
}

/** Decide what of a course's files is published and what stays beside the studio's texts, and compile it. */
export async function prepareCourse(source: CourseSource, outside: Outside): Promise<PreparedCourse> {
  const before = await editionOf(db, source.id)
  const known = await whatIsKnown(source.id, before)
  const merged = merge(source, known, hashOf)
  const { conflicts, orderConflict } = merged
  const { course } = checkCourse(merged.source, outside)
  if (course) return { source, conflicts, orderConflict, prepared: await prepareEdition(course, before) }
  // The studio's texts and the new files do not fit together: nothing goes on by itself, all that is new lies beside.
  const news = [...source.lessons, ...source.quizzes].filter((one) => known.base.get(keyOf(one)) !== hashOf(one))
  return { source, prepared: null, conflicts: news, orderConflict }
}

/** Write a prepared course. False when somebody published in the meantime, and it must be prepared again. */
export async function importCourse(tx: Tx, { source, prepared, conflicts, orderConflict }: PreparedCourse) {
  if (prepared) {
    const written = await writeEdition(tx, prepared, { id: null, origin: 'content' })
    if (!written.ok) return false
  }
  for (const one of conflicts) await layBeside(tx, source.id, one)
  if (orderConflict) await tell(tx, { courseId: source.id, subject: 'order', subjectId: '', language: '' })
  await keepBases(tx, source)
  return true
}

const isLesson = (one: LessonSource | QuizSource): one is LessonSource => 'language' in one
const keyOf = (one: LessonSource | QuizSource) => (isLesson(one) ? lessonKey(one) : quizKey(one))
/** The name of a text's state, or of a quiz's: the hash of what it says, not of how it is written. */
const hashOf = (one: LessonSource | QuizSource) =>
  isLesson(one) ? sourceHash(one.source) : versionId(checkQuiz(one.source).quiz!)

async function whatIsKnown(courseId: string, before: Edition | null): Promise<Known> {
  const rows = await db.contentBase.findMany({ where: { courseId } })
  const drafts = await db.draft.findMany({ where: { courseId, origin: 'studio' } })
  const base = new Map(rows.map((row) => [`${row.subject} ${row.subjectId} ${row.language}`, row.said]))
  return {
    published: before ? whatIsPublished(courseId, before) : new Map(),
    base,
    drafted: new Set(drafts.map((draft) => `${draft.subject} ${draft.subjectId} ${draft.language}`)),
    order: before && before.standing.map(({ id }) => shortId(courseId, id)),
    baseOrder: base.get(orderKey)?.split(' ') ?? null,
  }
}

function whatIsPublished(courseId: string, edition: Edition): Known['published'] {
  const { lessons, quizzes } = sourceOf(courseId, edition)
  const published: Known['published'] = new Map()
  for (const lesson of lessons) published.set(lessonKey(lesson), { hash: sourceHash(lesson.source), lesson })
  for (const quiz of quizzes) {
    const { versionId } = edition.quizzes.find(({ id }) => id === quiz.id)!
    published.set(quizKey(quiz), { hash: versionId, quiz })
  }
  return published
}

/** The file becomes a draft beside the studio's text, and the office is told. */
async function layBeside(tx: Tx, courseId: string, one: LessonSource | QuizSource) {
  const subject = isLesson(one) ? ('lesson' as const) : ('quiz' as const)
  const place = { courseId, subject, subjectId: one.id, language: isLesson(one) ? one.language : '' }
  await tx.draft.upsert({
    where: { courseId_subject_subjectId_language_origin: { ...place, origin: 'content' } },
    create: { ...place, origin: 'content', source: one.source },
    update: { source: one.source, version: { increment: 1 } },
  })
  await tell(tx, { ...place, file: one.file ?? '' })
}

const tell = (tx: Tx, about: Record<string, string>) => tx.notice.create({ data: { kind: 'content-conflict', about } })

async function keepBases(tx: Tx, { id: courseId, lessons, quizzes, order }: CourseSource) {
  await tx.contentBase.deleteMany({ where: { courseId } })
  await tx.contentBase.createMany({
    data: [
      ...lessons.map((one) => ({
        courseId,
        subject: 'lesson',
        subjectId: one.id,
        language: one.language,
        said: hashOf(one),
      })),
      ...quizzes.map((one) => ({ courseId, subject: 'quiz', subjectId: one.id, said: hashOf(one) })),
      { courseId, subject: 'order', said: order.join(' ') },
    ],
  })
}
