import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { compileMdx } from '#app/platform/mdx/compile.server.ts'
import type { Quiz } from '#app/practice/questions.ts'
import { keyHash, versionId } from '#app/practice/quiz-hash.ts'
import type { CheckedCourse, CheckedText } from './check-course.ts'
import type { Edition } from './edition.server.ts'
import { sourceHash } from './source-hash.ts'
import type { Standing } from './standing.ts'

export type PreparedText = {
  lessonId: string
  language: Language
  source: string
  hash: string
  slug: string
  front: object
  parts: object
  /** Absent when this text was compiled before and its revision is kept. */
  compiled?: { code: string; hash: string }
}

/** Everything a publication will write, made ready outside its transaction. */
export type Prepared = {
  courseId: string
  /** What stood when this was prepared: if something else stands when it is written, it must be prepared again. */
  over: string | null
  standing: Standing
  texts: PreparedText[]
  quizzes: Quiz[]
}

/** Compile what is new in a checked course. No transaction may be open: compiling takes its time. */
export async function prepareEdition(course: CheckedCourse, before: Edition | null): Promise<Prepared> {
  const texts = course.lessons.flatMap((lesson) => lesson.texts.map((text) => preparedText(course.id, text)))
  const kept = await db.revision.findMany({
    where: { OR: texts.map(({ lessonId, language, hash }) => ({ lessonId, language, sourceHash: hash })) },
    select: { lessonId: true, language: true, sourceHash: true },
  })
  const isKept = (text: PreparedText) =>
    kept.some((one) => one.lessonId === text.lessonId && one.language === text.language && one.sourceHash === text.hash)
  const fresh = texts.filter((text) => !isKept(text))
  for (const text of fresh) text.compiled = await compileMdx(text.source)
  return {
    courseId: course.id,
    over: fingerprint(before),
    standing: standingOf(course),
    texts,
    quizzes: [...course.quizzes.values()],
  }
}

export const fingerprint = (edition: Edition | null) => edition && JSON.stringify([edition.releaseId, edition.standing])

const lessonId = (courseId: string, id: string) => `${courseId}/${id}`

function preparedText(courseId: string, text: CheckedText): PreparedText {
  const { front, quizzes, parts } = text.checked
  const { id, ...rest } = front
  return {
    lessonId: lessonId(courseId, id),
    language: text.language,
    source: text.source,
    hash: sourceHash(text.source),
    slug: text.slug,
    front: { ...rest, quizzes },
    parts,
  }
}

/** What the course will show once published. */
export const standingOf = (course: CheckedCourse): Standing =>
  course.lessons.map((lesson) => ({
    id: lessonId(course.id, lesson.id),
    free: lesson.free,
    texts: lesson.texts
      .map((text) => ({ language: text.language, hash: sourceHash(text.source) }))
      .toSorted((a, b) => (a.language < b.language ? -1 : 1)),
    quizzes: lesson.quizzes.toSorted().map((id) => {
      const quiz = course.quizzes.get(id)!
      return { id, versionId: versionId(quiz), keyHash: keyHash(quiz) }
    }),
  }))
