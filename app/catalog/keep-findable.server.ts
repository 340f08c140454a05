import { to } from '#app/i18n/addresses.ts'
import { languages, type Language } from '#app/i18n/language.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { keepEntries, type Entry } from '#app/search/keep-entries.server.ts'
import { lessonText } from './lesson-text.ts'
import { currentRelease, currentSlugs, releaseLessons } from './published.server.ts'
import { CourseSheet, TrainerSheet } from './sheets.ts'
import { catalogWords } from './words.ts'

/**
 * Let a course be found as it is published now, with its lessons: of a lesson that is open to everybody every word, of
 * the others title and summary, which the course page shows too. A course without a release is not found.
 */
export async function keepCourseFindable(tx: Tx, courseId: string) {
  const course = await tx.course.findUnique({ where: { id: courseId }, select: { sheet: true } })
  const release = course && (await currentRelease(tx, courseId))
  const entries: Entry[] = []
  if (course && release) {
    const slugs = (await currentSlugs(tx, 'course'))(courseId)
    const open = await openTexts(tx, release.id)
    for (const language of languages) {
      const slug = slugs[language]
      entries.push(courseEntry(courseId, CourseSheet.parse(course.sheet), { slug, language }))
      for (const lesson of await releaseLessons(release.id, language, tx)) {
        // A text that is missing in this language is found in its own.
        if (lesson.language !== language) continue
        const { id, title, summary } = lesson
        const path = to('lesson', language, { course: slug, lesson: lesson.slug })
        entries.push({ kind: 'lesson', id, language, title, summary, path, body: open.get(`${id} ${language}`) })
      }
    }
  }
  await keepEntries(tx, `course:${courseId}`, entries)
}

function courseEntry(id: string, sheet: CourseSheet, { slug, language }: { slug: string; language: Language }): Entry {
  const said = [
    sheet.audience,
    ...sheet.outcomes,
    ...sheet.questions.flatMap(({ question, answer }) => [question, answer]),
  ]
  return {
    kind: 'course',
    id,
    language,
    title: sheet.title[language],
    summary: sheet.summary[language],
    body: [...said.map((text) => text[language]), `${labelsOf(sheet, language).join(', ')}.`].join(' '),
    path: to('course', language, { course: slug }),
  }
}

/** What the filters call it is how people call it. */
function labelsOf({ needs, roles }: CourseSheet, language: Language) {
  const say = catalogWords(language)
  return [...needs.map((need) => say(`choose.need.${need}`)), ...roles.map((role) => say(`choose.role.${role}`))]
}

async function openTexts(tx: Tx, releaseId: string) {
  const open = await tx.releaseLesson.findMany({ where: { releaseId, free: true }, select: { lessonId: true } })
  const texts = await tx.releaseText.findMany({
    where: { releaseId, lessonId: { in: open.map(({ lessonId }) => lessonId) } },
    select: { lessonId: true, language: true, revision: { select: { source: true } } },
  })
  return new Map(texts.map((text) => [`${text.lessonId} ${text.language}`, lessonText(text.revision.source)]))
}

/** Let a trainer be found by name, role and what their page tells. */
export async function keepTrainerFindable(tx: Tx, trainerId: string) {
  const trainer = await tx.trainer.findUnique({ where: { id: trainerId }, select: { sheet: true } })
  const slugs = (await currentSlugs(tx, 'trainer'))(trainerId)
  const sheet = trainer && TrainerSheet.parse(trainer.sheet)
  const entries = languages.flatMap((language): Entry[] =>
    sheet
      ? [
          {
            kind: 'trainer',
            id: trainerId,
            language,
            title: sheet.name,
            summary: sheet.role[language],
            body: sheet.bio[language],
            path: to('trainer', language, { trainer: slugs[language] }),
          },
        ]
      : [],
  )
  await keepEntries(tx, `trainer:${trainerId}`, entries)
}

/** Every course and trainer anew: also after an update of the product that says something in other words. */
export async function keepCatalogFindable() {
  const courses = await db.course.findMany({ select: { id: true } })
  for (const { id } of courses) await db.$transaction((tx) => keepCourseFindable(tx, id))
  const trainers = await db.trainer.findMany({ select: { id: true } })
  for (const { id } of trainers) await db.$transaction((tx) => keepTrainerFindable(tx, id))
}
