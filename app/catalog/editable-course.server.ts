import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { mayEdit } from './may-edit.ts'
import { CourseSheet } from './sheets.ts'

/** A course this person may write, by its name; null for everybody else. */
export async function editableCourse(person: Person, courseId: string) {
  const course = await db.course.findUnique({
    where: { id: courseId },
    select: { id: true, sheet: true, trainer: { select: { userId: true } } },
  })
  return course && mayEdit(person, course) ? { id: course.id, title: CourseSheet.parse(course.sheet).title } : null
}

/** The courses a person may write, with what waits in each: own drafts and files laid beside. */
export async function editableCourses(person: Person) {
  const courses = await db.course.findMany({
    where: person.role === 'admin' ? {} : { trainer: { userId: person.id } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: 500,
    select: { id: true, sheet: true, trainer: { select: { userId: true } } },
  })
  const own = courses.filter((course) => mayEdit(person, course))
  const waiting = await db.draft.groupBy({
    by: ['courseId', 'origin'],
    where: { courseId: { in: own.map(({ id }) => id) } },
    _count: true,
  })
  const count = (id: string, origin: 'studio' | 'content') =>
    waiting.find((one) => one.courseId === id && one.origin === origin)?._count ?? 0
  return own.map(({ id, sheet }) => ({
    id,
    title: CourseSheet.parse(sheet).title,
    drafts: count(id, 'studio'),
    files: count(id, 'content'),
  }))
}
