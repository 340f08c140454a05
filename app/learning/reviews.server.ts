import type { Prisma } from '#prisma/client.ts'
import { mayEdit } from '#app/catalog/may-edit.ts'
import { hasRole, type Person } from '#app/identity/person.ts'
import type { Language, Localized } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { ratingOf, signature } from './rating.ts'

export type PublicReview = {
  id: string
  author: string
  stars: number
  text: string
  /** In which its writer reads us, so most likely writes. */
  language: Language
  at: Date
  answer: string | null
  answeredAt: Date | null
}

/** How many reviews the page of a course shows. */
const most = 30

/** What everybody may read of a course's reviews, the newest first, and their average once there are enough. One statement. */
export async function reviewsOf(courseId: string) {
  const rows = await db.$queryRaw<(PublicReview & { count: number; sum: number })[]>`
    select r.id, u.name as author, r.stars, r.text, u.language, r."createdAt" as at, a.text as answer, a.at as "answeredAt",
      (count(*) over ())::int as count, (sum(r.stars) over ())::int as sum
    from "CourseReview" r join "Enrolment" e on e.id = r."enrolmentId" join "User" u on u.id = e."userId"
    left join "ReviewAnswer" a on a."reviewId" = r.id
    where e."courseId" = ${courseId}
      and not exists (select 1 from "ReviewHiding" h where h."reviewId" = r.id)
    order by r."createdAt" desc, r.id limit ${most}`
  const [first] = rows
  const reviews = rows.map(({ id, author, stars, text, language, at, answer, answeredAt }) => ({
    id,
    author: signature(author),
    stars,
    text,
    language,
    at,
    answer,
    answeredAt,
  }))
  return { reviews, count: first?.count ?? 0, rating: first ? ratingOf(first) : null }
}

export type CourseReviews = Awaited<ReturnType<typeof reviewsOf>>

/** Whether somebody completed a course, and what they said of it so far. */
export async function ownReview(enrolmentId: string) {
  const completion = await db.courseCompletion.findUnique({
    where: { enrolmentId },
    select: { review: { select: { id: true, stars: true, text: true, hiding: { select: { reason: true } } } } },
  })
  return { completed: completion !== null, review: completion?.review ?? null }
}

/** A review with all that belongs to it, for the course's trainer and the office; to others it is not there. */
export async function reviewFor(person: Person, id: string) {
  const row = await db.courseReview.findUnique({ where: { id }, select: reviewPage })
  if (!row) return null
  const { course, user } = row.completion.enrolment
  const office = hasRole(person, 'staff')
  if (!office && !mayEdit(person, course)) return null
  const { stars, text, createdAt, answer, hiding, reports } = row
  const title = (course.sheet as { title: Localized }).title
  const about = { office, author: signature(user.name), course: { id: course.id, title } }
  return { id, stars, text, createdAt, answer, hiding, reports, ...about }
}

export type ReviewPage = NonNullable<Awaited<ReturnType<typeof reviewFor>>>

/** The course that a review everybody can read is about; null when there is none. */
export async function reviewedCourse(id: string) {
  const row = await db.courseReview.findUnique({
    where: { id, hiding: null },
    select: { completion: { select: { enrolment: { select: { courseId: true } } } } },
  })
  return row?.completion.enrolment.courseId ?? null
}

const reviewPage = {
  id: true,
  stars: true,
  text: true,
  createdAt: true,
  answer: { select: { text: true } },
  hiding: { select: { at: true, reason: true } },
  reports: { select: { byId: true, why: true, at: true }, orderBy: { at: 'asc' } },
  completion: {
    select: {
      enrolment: {
        select: {
          user: { select: { name: true } },
          course: { select: { id: true, sheet: true, trainer: { select: { userId: true } } } },
        },
      },
    },
  },
} satisfies Prisma.CourseReviewSelect
