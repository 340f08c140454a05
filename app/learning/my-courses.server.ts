import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { quizVersions } from '#app/practice/quiz-version.server.ts'
import type { JourneyRow } from './journey-row.ts'
import { journeysOf } from './journeys.server.ts'
import type { Following } from './learner.server.ts'
import { offerOf } from './offer.server.ts'

/** One's own courses, the one last opened first. */
export const coursesOf = (person: { id: string }, language: Language) =>
  journeysOf(db, { userIds: [person.id], language })

/** One's own way through one course, with the names of its quizzes and what a newer release would change. */
export async function courseOf({ personId, courseId }: Following, language: Language) {
  const [journey] = await journeysOf(db, { userIds: [personId], courseId, language })
  if (!journey) return null
  const offered = journey.access === 'open' ? journey.newerReleaseId : null
  const [titles, diff] = await Promise.all([
    quizTitles([journey], language),
    offered ? offerOf(journey.releaseId, offered) : null,
  ])
  return { journey, titles, diff }
}

/** What the quizzes of some journeys are called, by their id. */
export async function quizTitles(journeys: JourneyRow[], language: Language): Promise<Record<string, string>> {
  const quizzes = journeys.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.quizzes))
  const versions = await quizVersions(db, [...new Set(quizzes.map(({ versionId }) => versionId))])
  return Object.fromEntries(quizzes.map(({ id, versionId }) => [id, versions.get(versionId)?.title[language] ?? id]))
}
