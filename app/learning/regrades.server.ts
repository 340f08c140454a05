import { db } from '#app/platform/db.server.ts'
import type { Language } from '#app/i18n/language.ts'
import { outdatedVersions } from './outdated-versions.server.ts'

const perPage = 50

/** A quiz's key in the studio: what has been mended since people handed in, and the regrades there were. */
export async function regradesOf(course: { id: string }, quizId: string, language: Language) {
  const outdated = await outdatedVersions(course.id, quizId)
  if (!outdated) return null
  const regrades = await db.regrade.findMany({
    where: { courseId: course.id, quizId },
    orderBy: { plannedAt: 'desc' },
    take: 20,
    select: { ...row, _count: { select: { changes: true } } },
  })
  return {
    quizId,
    title: outdated.newest.quiz.title[language],
    mended: outdated.questions.map(({ id, text }) => ({ id, text: text[language] })),
    attempts: outdated.attempts,
    regrades,
  }
}

const row = {
  id: true,
  plannedAt: true,
  readyAt: true,
  appliedAt: true,
  doneAt: true,
  looked: true,
  planner: { select: { name: true } },
  applier: { select: { name: true } },
} as const

/** One regrade with a page of its changes, those that become a pass first; null when the course has no such regrade. */
export async function regradeOf(course: { id: string }, regradeId: string, page: number) {
  const regrade = await db.regrade.findFirst({
    where: { id: regradeId, courseId: course.id },
    select: { ...row, quizId: true, versionId: true, _count: { select: { changes: true } } },
  })
  if (!regrade) return null
  const [changes, passing] = await Promise.all([
    db.regradeChange.findMany({
      where: { regradeId },
      orderBy: [{ passedBefore: 'asc' }, { passedAfter: 'desc' }, { attemptId: 'asc' }],
      skip: (page - 1) * perPage,
      take: perPage,
      select: {
        attemptId: true,
        pointsBefore: true,
        pointsAfter: true,
        passedBefore: true,
        passedAfter: true,
        attempt: { select: { number: true, outOf: true, submittedAt: true, user: { select: { name: true } } } },
      },
    }),
    db.regradeChange.count({ where: { regradeId, passedBefore: false, passedAfter: true } }),
  ])
  const total = regrade._count.changes
  return { ...regrade, changes, passing, total, page, pages: Math.max(1, Math.ceil(total / perPage)) }
}

export type RegradesView = NonNullable<Awaited<ReturnType<typeof regradesOf>>>
export type RegradeView = NonNullable<Awaited<ReturnType<typeof regradeOf>>>
