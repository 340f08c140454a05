import { meaningsOf, type Meaning } from '#app/catalog/glossary.server.ts'
import { prepareLesson } from '#app/catalog/lesson-body.server.ts'
import { sizeOfMaterial } from '#app/catalog/materials.server.ts'
import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { quizVersions } from '#app/practice/quiz-version.server.ts'
import { lessonRow, type LessonAddress } from './lesson-row.server.ts'
import type { LessonQuiz, LessonRow } from './lesson-row.ts'
import { mayRead, whyNot } from './may-read.ts'

/** A quiz as a lesson names it: nothing of what it asks. */
export type QuizCard = Omit<LessonQuiz, 'versionId'> & { title: string; questions: number; passPercent: number }

export type OpenLesson = Omit<LessonRow, 'quizzes' | 'seen'> & {
  locked: null
  quizzes: QuizCard[]
  /** The words of the glossary that the text asks for. */
  terms: Record<string, Meaning>
  /** How large the files to take home are, in bytes. */
  sizes: Record<string, number | null>
}
export type LockedLesson = Pick<LessonRow, 'personId' | 'courseTitle' | 'courseSlugs' | 'lessonSlugs' | 'front'> & {
  locked: 'closed' | 'locked' | 'newer'
}

/**
 * A lesson for whoever asks, by session and address; null when there is none. One statement for everything that can change,
 * a second one when the view is new; the page and the names of its quizzes come from memory once they were asked for.
 */
export async function readLesson(token: string | null, at: LessonAddress): Promise<OpenLesson | LockedLesson | null> {
  const row = await lessonRow(db, token, at)
  if (!row) return null
  if (!mayRead(row, row.access)) return locked(row)
  const [quizzes] = await Promise.all([
    cardsOf(row.quizzes, at.language),
    prepareLesson(row.codeHash),
    row.pinned && !row.seen ? recordView(row.enrolmentId!, row.lessonId) : undefined,
  ])
  const { seen: _, ...shown } = row
  const terms = meaningsOf(row.parts.terms, row.textLanguage)
  const sizes = Object.fromEntries(row.parts.files.map((src) => [src, sizeOfMaterial('files', src)]))
  return { ...shown, quizzes, terms, sizes, locked: null }
}

function locked({ personId, courseTitle, courseSlugs, lessonSlugs, front, access }: LessonRow): LockedLesson {
  return { personId, courseTitle, courseSlugs, lessonSlugs, front, locked: whyNot(access) }
}

async function cardsOf(quizzes: LessonQuiz[], language: Language): Promise<QuizCard[]> {
  const versions = await quizVersions(
    db,
    quizzes.map(({ versionId }) => versionId),
  )
  return quizzes.map(({ versionId, ...standing }) => {
    const quiz = versions.get(versionId)!
    return { ...standing, title: quiz.title[language], questions: quiz.questions.length, passPercent: quiz.passPercent }
  })
}

/** First view and resume pointer in one statement. */
const recordView = (enrolmentId: string, lessonId: string) => db.$executeRaw`/*hot:view*/
  with seen as (
    insert into "LessonView" ("enrolmentId", "lessonId") values (${enrolmentId}, ${lessonId}) on conflict do nothing
  )
  update "Enrolment" set "lastLessonId" = ${lessonId}, "lastSeenAt" = now() where id = ${enrolmentId}`
