import type { Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'

type Place = { slugs: Localized; changedAt: Date }

/**
 * Everything published that has a page for everybody, by its addresses and the moment it last changed: courses, the lessons
 * that are free today, and the trainers who teach. Three queries whatever the number.
 */
export async function publicPlaces() {
  const [courses, lessons, slugs] = await Promise.all([publishedCourses(), freeLessons(), currentSlugs()])
  const course = ({ id, changedAt }: Course): Place => ({ slugs: slugs('course', id), changedAt })
  const trainers = new Map<string, Date>()
  for (const { trainerId, changedAt } of courses)
    if (trainerId && (trainers.get(trainerId) ?? changedAt) <= changedAt) trainers.set(trainerId, changedAt)
  return {
    courses: courses.map(course),
    lessons: lessons.map(({ id, courseId, changedAt }) => ({
      course: slugs('course', courseId),
      slugs: slugs('lesson', id),
      changedAt,
    })),
    trainers: [...trainers].map(([id, changedAt]): Place => ({ slugs: slugs('trainer', id), changedAt })),
  }
}

type Course = { id: string; trainerId: string | null; changedAt: Date }

const publishedCourses = () => db.$queryRaw<Course[]>`
  select c.id, c."trainerId", max(r."publishedAt") as "changedAt"
  from "Course" c join "Release" r on r."courseId" = c.id
  group by c.id order by c.position, c.id`

// A corrected text is newer than the release that shows it.
const freeLessons = () => db.$queryRaw<{ id: string; courseId: string; changedAt: Date }[]>`
  select rl."lessonId" as id, r."courseId", greatest(r."publishedAt", max(v."createdAt")) as "changedAt"
  from "Course" c
  join lateral (select * from "Release" where "courseId" = c.id order by number desc limit 1) r on true
  join "ReleaseLesson" rl on rl."releaseId" = r.id and rl.free
  join "ReleaseText" t on t."releaseId" = rl."releaseId" and t."lessonId" = rl."lessonId"
  join "Revision" v on v.id = t."revisionId"
  group by rl."lessonId", r."courseId", r."publishedAt", c.position, rl.position order by c.position, rl.position`

async function currentSlugs() {
  const rows = await db.slug.findMany({ where: { current: true } })
  const words = new Map(rows.map(({ kind, targetId, language, slug }) => [`${kind} ${targetId} ${language}`, slug]))
  return (kind: string, id: string): Localized => {
    const it = words.get(`${kind} ${id} it`) ?? id
    return { it, en: words.get(`${kind} ${id} en`) ?? it }
  }
}
