import type { Person } from '#app/identity/person.ts'
import { languages } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { editableCourse } from './editable-course.server.ts'
import { kebab } from './lesson-components.ts'
import { lessonSkeleton } from './lesson-skeleton.ts'

type Wish = { id: string; it: string; en: string }

/** Begin a lesson: a draft in each language, with what every lesson must have. Its id is for ever, so it must be a new one. */
export async function beginLesson(person: Person, courseId: string, wish: Wish) {
  if (!(await editableCourse(person, courseId))) return refuse('not-there')
  const { id } = wish
  if (!kebab.test(id)) return refuse('id-wrong')
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Course', [courseId])
    const known = await tx.lesson.count({ where: { id: `${courseId}/${id}` } })
    const drafted = await tx.draft.count({ where: { courseId, subject: 'lesson', subjectId: id } })
    if (known + drafted > 0) return refuse('id-taken')
    await tx.draft.createMany({
      data: languages.map((language) => ({
        courseId,
        subject: 'lesson' as const,
        subjectId: id,
        language,
        source: lessonSkeleton(language, id, wish[language]),
        authorId: person.id,
      })),
    })
    return done(null)
  })
}
