import type { Language, Localized } from '#app/i18n/language.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { CourseSheet, TrainerSheet } from './sheets.ts'

export type CourseName = { id: string; title: Localized; slugs: Localized }

/** The release that is on sale: what somebody who begins today is given. Null while a course has none. */
export const currentRelease = (tx: Tx, courseId: string) =>
  tx.release.findFirst({ where: { courseId }, orderBy: { number: 'desc' }, select: { id: true, number: true } })

/** Every published course by its names and addresses in both languages, in the academy's order. Two queries. */
export async function courseNames(tx: Tx = db): Promise<CourseName[]> {
  const courses = await tx.course.findMany({
    where: { releases: { some: {} } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, sheet: true },
  })
  const slugs = await currentSlugs(tx, 'course')
  return courses.map(({ id, sheet }) => ({ id, title: CourseSheet.parse(sheet).title, slugs: slugs(id) }))
}

/** Every published course as a card of the catalogue. */
export async function courseCards(language: Language) {
  const rows = await db.course.findMany({
    where: { releases: { some: {} } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      sheet: true,
      trainer: { select: { sheet: true } },
      releases: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
    },
  })
  const [slugs, sizes] = [
    await currentSlugs(db, 'course'),
    await sizesOf(
      rows.map(({ releases }) => releases[0]!.id),
      language,
    ),
  ]
  return rows.map(({ id, sheet, trainer, releases }) => {
    const { title, summary, needs, roles } = CourseSheet.parse(sheet)
    return {
      id,
      slug: slugs(id)[language],
      title: title[language],
      summary: summary[language],
      needs,
      roles,
      trainer: trainer ? TrainerSheet.parse(trainer.sheet).name : null,
      ...(sizes.get(releases[0]!.id) ?? { lessons: 0, minutes: 0 }),
    }
  })
}
export type CourseCard = Awaited<ReturnType<typeof courseCards>>[number]

/** All that the page of a course says, or null when it is not published. */
export async function coursePage(courseId: string, language: Language) {
  const course = await db.course.findUnique({
    where: { id: courseId },
    select: { id: true, sheet: true, trainer: { select: { id: true, sheet: true } } },
  })
  const release = course && (await currentRelease(db, courseId))
  if (!course || !release) return null
  const sheet = CourseSheet.parse(course.sheet)
  const trainer = course.trainer && { ...TrainerSheet.parse(course.trainer.sheet), id: course.trainer.id }
  return {
    id: course.id,
    title: sheet.title[language],
    summary: sheet.summary[language],
    audience: sheet.audience[language],
    outcomes: sheet.outcomes.map((outcome) => outcome[language]),
    questions: sheet.questions.map(({ question, answer }) => ({
      question: question[language],
      answer: answer[language],
    })),
    slugs: (await currentSlugs(db, 'course'))(courseId),
    lessons: await releaseLessons(release.id, language),
    trainer: trainer && {
      name: trainer.name,
      role: trainer.role[language],
      intro: firstParagraph(trainer.bio[language]),
      slug: (await currentSlugs(db, 'trainer'))(trainer.id)[language],
    },
  }
}
const firstParagraph = (text: string) => text.trim().split(/\n{2,}/)[0] ?? ''

export type CoursePage = NonNullable<Awaited<ReturnType<typeof coursePage>>>

/** A lesson as a release lists it. `language` is that of the text there is: not the one asked for when that is missing. */
export type ReleaseLesson = {
  id: string
  slug: string
  title: string
  summary: string
  minutes: number
  free: boolean
  language: Language
  quizzes: string[]
}

/** The lessons of a release in their order, titled in a language or else in Italian. One query. */
export const releaseLessons = (releaseId: string, language: Language, tx: Tx = db) =>
  tx.$queryRaw<ReleaseLesson[]>`
    select rl."lessonId" as id, coalesce(s.slug, '') as slug, t.front->>'title' as title,
      t.front->>'summary' as summary, (t.front->>'minutes')::int as minutes, rl.free, t.language,
      coalesce((select array_agg(q."quizId" order by q."quizId") from "ReleaseQuiz" q
        where q."releaseId" = rl."releaseId" and q."lessonId" = rl."lessonId"), '{}') as quizzes
    from "ReleaseLesson" rl
    cross join lateral (
      select r.front, rt.language from "ReleaseText" rt join "Revision" r on r.id = rt."revisionId"
      where rt."releaseId" = rl."releaseId" and rt."lessonId" = rl."lessonId"
      order by rt.language = ${language} desc, rt.language = 'it' desc limit 1
    ) t
    left join "Slug" s on s.kind = 'lesson' and s."targetId" = rl."lessonId" and s.language = t.language and s.current
    where rl."releaseId" = ${releaseId} order by rl.position`

/** The page of a trainer, with the courses they teach; null when there is no such trainer. */
export async function trainerPage(trainerId: string, language: Language) {
  const trainer = await db.trainer.findUnique({ where: { id: trainerId }, select: { sheet: true } })
  if (!trainer) return null
  const { name, role, bio } = TrainerSheet.parse(trainer.sheet)
  const rows = await db.course.findMany({
    where: { trainerId, releases: { some: {} } },
    orderBy: { position: 'asc' },
    select: { id: true, sheet: true },
  })
  const slugs = await currentSlugs(db, 'course')
  const courses = rows.map(({ id, sheet }) => {
    const { title, summary } = CourseSheet.parse(sheet)
    return { id, slug: slugs(id)[language], title: title[language], summary: summary[language] }
  })
  return { name, role: role[language], bio: bio[language], courses }
}

/** Who teaches here: every trainer of a published course, by name. Three queries. */
export async function trainerCards(language: Language) {
  const rows = await db.trainer.findMany({
    where: { courses: { some: { releases: { some: {} } } } },
    select: {
      id: true,
      sheet: true,
      courses: { where: { releases: { some: {} } }, orderBy: { position: 'asc' }, select: { id: true, sheet: true } },
    },
  })
  const [courseSlugs, trainerSlugs] = [await currentSlugs(db, 'course'), await currentSlugs(db, 'trainer')]
  return rows
    .map(({ id, sheet, courses }) => {
      const { name, role, bio } = TrainerSheet.parse(sheet)
      return {
        id,
        name,
        role: role[language],
        intro: firstParagraph(bio[language]),
        slug: trainerSlugs(id)[language],
        courses: courses.map((course) => ({
          id: course.id,
          title: CourseSheet.parse(course.sheet).title[language],
          slug: courseSlugs(course.id)[language],
        })),
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
}

/** The addresses of today of all courses or trainers, by id. */
export async function currentSlugs(tx: Tx, kind: 'course' | 'trainer'): Promise<(id: string) => Localized> {
  const rows = await tx.slug.findMany({ where: { kind, scope: '', current: true } })
  const slugOf = (id: string, language: Language) =>
    rows.find((row) => row.targetId === id && row.language === language)?.slug ?? id
  return (id) => ({ it: slugOf(id, 'it'), en: slugOf(id, 'en') })
}

async function sizesOf(releaseIds: string[], language: Language) {
  const rows = await db.$queryRaw<{ id: string; lessons: number; minutes: number }[]>`
    select rl."releaseId" as id, count(*)::int as lessons, sum(t.minutes)::int as minutes
    from "ReleaseLesson" rl cross join lateral (
      select (r.front->>'minutes')::int as minutes from "ReleaseText" rt join "Revision" r on r.id = rt."revisionId"
      where rt."releaseId" = rl."releaseId" and rt."lessonId" = rl."lessonId"
      order by rt.language = ${language} desc, rt.language = 'it' desc limit 1
    ) t where rl."releaseId" = any(${releaseIds}) group by 1`
  return new Map(rows.map(({ id, lessons, minutes }) => [id, { lessons, minutes }]))
}
