import { db } from '#app/platform/db.server.ts'
import type { ChangeRow } from './standing.ts'

const perPage = 20
export type History = Awaited<ReturnType<typeof historyOf>>

/** The publications of a course, newest first: who, when, what. Two queries. */
export async function historyOf(courseId: string, page: number) {
  const rows = await db.publication.findMany({
    where: { courseId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * perPage,
    take: perPage + 1,
    select: {
      id: true,
      kind: true,
      origin: true,
      at: true,
      byId: true,
      changes: true,
      release: { select: { number: true } },
    },
  })
  const byIds = rows.flatMap(({ byId }) => byId ?? [])
  const people = await db.user.findMany({ where: { id: { in: byIds } }, select: { id: true, name: true } })
  const publications = rows.slice(0, perPage).map(({ byId, at, release, changes, ...row }) => ({
    ...row,
    at: at.toISOString(),
    number: release.number,
    by: people.find(({ id }) => id === byId)?.name ?? null,
    changes: changes as ChangeRow[],
  }))
  return { publications, page, more: rows.length > perPage }
}
