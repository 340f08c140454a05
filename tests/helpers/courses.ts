import { randomUUID } from 'node:crypto'
import type { Language } from '#app/i18n/language.ts'
import { grantAccess } from '#app/learning/access.server.ts'
import { db } from '#app/platform/db.server.ts'
import { keepQuizVersion } from '#app/practice/keep-quiz-version.server.ts'
import type { Quiz } from '#app/practice/questions.ts'

export type LessonPlan = {
  /** Without the course: `one` becomes `<course>/one`. */
  id: string
  free?: boolean
  minutes?: number
  /** Ids of the quizzes it asks; each must be among the course's `quizzes`. */
  quizzes?: string[]
  languages?: Language[]
  /** Compiled code and its hash, for tests that draw the page. */
  page?: { code: string; codeHash: string; source?: string; parts?: object }
}

type Plan = { lessons: number | LessonPlan[]; quizzes?: Quiz[]; id?: string }

export type TestCourse = Awaited<ReturnType<typeof aCourse>>

/** A course as rows, with one release: for tests of verbs and doors. */
export async function aCourse({ lessons, quizzes = [], id = `prova-${randomUUID().slice(0, 8)}` }: Plan) {
  const slug = { it: `${id}-it`, en: `${id}-en` }
  await db.course.create({
    data: {
      id,
      sheet: {
        title: { it: `Corso ${id}`, en: `Course ${id}` },
        summary: { it: 'Un corso di prova.', en: 'A course for tests.' },
        audience: { it: 'Per chi prova.', en: 'For whoever tests.' },
        outcomes: [{ it: 'Sai provare', en: 'You can test' }],
      },
    },
  })
  await slugs('course', '', id, slug)
  const release = await aRelease({ id }, { lessons, quizzes })
  return { id, slug, ...release }
}

/** A newer release of a course, as rows; lessons that are known keep their id and address. */
export async function aRelease(course: { id: string }, { lessons, quizzes = [] }: Omit<Plan, 'id'>) {
  const number = (await db.release.count({ where: { courseId: course.id } })) + 1
  const { id: releaseId } = await db.release.create({ data: { courseId: course.id, number } })
  const plans = planned(lessons)
  const made = []
  for (const [position, plan] of plans.entries()) made.push(await aLesson(course.id, releaseId, { ...plan, position }))
  for (const quiz of quizzes) await aQuizOf(course.id, releaseId, quiz, plans)
  await db.publication.create({
    data: { courseId: course.id, releaseId, kind: 'release', origin: 'content', changes: [] },
  })
  return { releaseId, lessons: made, quizzes }
}

/** Somebody who has access to a course, with the enrolment that follows. */
export async function aLearner(person: { id: string }, course: { id: string }, sourceId: string = randomUUID()) {
  await grantAccess(db, { userId: person.id, courseId: course.id, source: 'office', sourceId })
  const where = { userId_courseId: { userId: person.id, courseId: course.id } }
  const { id } = await db.enrolment.findUniqueOrThrow({ where })
  return { enrolmentId: id, sourceId }
}

const names = (count: number) => Array.from({ length: count }, (_, at): LessonPlan => ({ id: `lesson-${at + 1}` }))
const planned = (lessons: number | LessonPlan[]) => (typeof lessons === 'number' ? names(lessons) : lessons)

async function aLesson(courseId: string, releaseId: string, plan: LessonPlan & { position: number }) {
  const id = `${courseId}/${plan.id}`
  const slug = { it: `${plan.id}-it`, en: `${plan.id}-en` }
  await db.lesson.upsert({ where: { id }, create: { id, courseId }, update: {} })
  await slugs('lesson', courseId, id, slug)
  await db.releaseLesson.create({
    data: { releaseId, lessonId: id, position: plan.position, free: plan.free ?? false },
  })
  for (const language of plan.languages ?? (['it', 'en'] as const)) {
    const revision = await aRevision(id, language, plan)
    await db.releaseText.create({ data: { releaseId, lessonId: id, language, revisionId: revision.id } })
  }
  return { id, slug, free: plan.free ?? false }
}

async function aRevision(lessonId: string, language: Language, plan: LessonPlan) {
  const source = plan.page?.source ?? `# ${lessonId} ${language}`
  const kept = { lessonId, language, sourceHash: `${lessonId}:${language}:${source}`.slice(0, 200) }
  const front = frontOf(plan, language)
  const { code, codeHash } = plan.page ?? { code: '', codeHash: `${lessonId}:${language}` }
  return db.revision.upsert({
    where: { lessonId_language_sourceHash: kept },
    create: { ...kept, source, front, parts: plan.page?.parts, code, codeHash, origin: 'content' },
    update: {},
  })
}

const frontOf = (plan: LessonPlan, language: Language) => ({
  title: language === 'it' ? `Lezione ${plan.id}` : `Lesson ${plan.id}`,
  summary: 'In breve.',
  goal: language === 'it' ? 'Sai fare una cosa.' : 'You can do one thing.',
  minutes: plan.minutes ?? 9,
  free: plan.free ?? false,
  quizzes: plan.quizzes ?? [],
})

async function aQuizOf(courseId: string, releaseId: string, quiz: Quiz, plans: LessonPlan[]) {
  const { id: quizVersionId } = await keepQuizVersion(db, quiz)
  const plan = plans.find(({ quizzes }) => quizzes?.includes(quiz.id))
  if (!plan) throw new Error(`No lesson of the plan asks ${quiz.id}`)
  await db.releaseQuiz.create({
    data: { releaseId, quizId: quiz.id, lessonId: `${courseId}/${plan.id}`, quizVersionId },
  })
}

async function slugs(kind: 'course' | 'lesson', scope: string, targetId: string, slug: Record<Language, string>) {
  await db.slug.createMany({
    data: (['it', 'en'] as const).map((language) => ({ kind, scope, language, slug: slug[language], targetId })),
    skipDuplicates: true,
  })
}
