import { db } from '#app/platform/db.server.ts'
import { publishedState, withChanges, type Change } from './changes.ts'
import { checkCourse, type CheckedCourse, type CourseProblem, type Outside } from './check-course.ts'
import { figureExists } from './content-files.server.ts'
import { besideNow } from './materials.server.ts'
import { editionOf, type Edition } from './edition.server.ts'
import { sourceOf } from './edition-source.ts'
import { isOwnPage, type Slugs } from './own-pages.ts'
import { standingOf } from './prepare-edition.server.ts'
import { changeKind } from './standing.ts'

export type Plan = {
  edition: Edition | null
  problems: CourseProblem[]
  /** Changes begun from a text that is no longer the published one. */
  stale: Change[]
  course: CheckedCourse | null
  weight: ReturnType<typeof changeKind> | null
}

/** What would happen if these changes were published now: nothing is compiled and nothing is written. */
export async function planPublication(courseId: string, changes: Change[]): Promise<Plan> {
  const edition = await editionOf(db, courseId)
  const stale = changes.filter((change) => change.base !== publishedState(edition, courseId, change))
  const source = withChanges(sourceOf(courseId, edition), changes)
  const { problems, course = null } = checkCourse(source, await outsideNow())
  const weight = course && changeKind(edition && edition.standing, standingOf(course))
  return { edition, problems, stale, course, weight }
}

/** What lessons may point to, by what is published today. */
export async function outsideNow(): Promise<Outside> {
  const rows = await db.slug.findMany({
    select: { kind: true, scope: true, language: true, slug: true, targetId: true },
  })
  const of = (kind: string) => rows.filter((row) => row.kind === kind)
  const slugs: Slugs = {
    course: new Set(of('course').map(({ slug }) => slug)),
    trainer: new Set(of('trainer').map(({ slug }) => slug)),
    lesson: new Set(
      of('lesson').flatMap((lesson) =>
        of('course')
          .filter((course) => course.targetId === lesson.scope)
          .map((course) => `${course.slug}/${lesson.slug}`),
      ),
    ),
  }
  return { figure: figureExists, beside: besideNow(), page: (url, language) => isOwnPage(url, language, slugs) }
}
