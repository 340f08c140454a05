import type { Person } from '#app/identity/person.ts'
import type { Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { courseNames } from '#app/catalog/published.server.ts'

type Given = { course: string | null; extra: number | null; reason: string }

/** For the office: somebody's time for quizzes, what is in force and what was, by their mail address; null for nobody. */
export async function timeOf(email: string) {
  const person = await db.user.findUnique({
    where: { email: email.toLowerCase() },
    select: { id: true, name: true, email: true },
  })
  if (!person) return null
  const [rows, courses] = await Promise.all([
    db.accommodation.findMany({
      where: { userId: person.id },
      orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { givenAt: 'desc' }],
      take: 50,
      select: {
        id: true,
        courseId: true,
        extraPercent: true,
        reason: true,
        givenAt: true,
        endedAt: true,
        givenBy: { select: { name: true } },
      },
    }),
    courseNames(),
  ])
  const title = (id: string | null): Localized | null => courses.find((course) => course.id === id)?.title ?? null
  return { person, courses, given: rows.map((row) => ({ ...row, course: title(row.courseId) })) }
}

export type OwnTime = NonNullable<Awaited<ReturnType<typeof timeOf>>>

/**
 * Give somebody more time for quizzes, from their next attempt on, in one course or in all of them. What was in force for
 * the same course ends; both stay on record with their reasons.
 */
export async function giveMoreTime(by: Person, userId: string, { course: courseId, extra, reason }: Given) {
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'User', [userId])
    if (courseId !== null && (await tx.course.count({ where: { id: courseId } })) === 0) return refuse('not-there')
    await tx.accommodation.updateMany({ where: { userId, courseId, endedAt: null }, data: { endedAt: new Date() } })
    const given = { userId, courseId, extraPercent: extra, reason, givenById: by.id }
    return done((await tx.accommodation.create({ data: given, select: { id: true } })).id)
  })
}

/** End what somebody was given. False when there is nothing of theirs to end; ended twice is ended once. */
export async function endMoreTime(userId: string, id: string) {
  const ended = await db.accommodation.updateMany({
    where: { id, userId, endedAt: null },
    data: { endedAt: new Date() },
  })
  return ended.count > 0 || (await db.accommodation.count({ where: { id, userId } })) > 0
}
