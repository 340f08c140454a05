import { db, type Tx } from './db.server.ts'

/** What the office is told of: a kind its pages have words for, and ids and figures to look it up by. */
export type About = Record<string, string | number>

/** Leave the office a notice; it stays on its first page until somebody has seen it. The same thing is told once. */
export async function tellOffice(tx: Tx, kind: string, about: About) {
  const known = await tx.notice.count({ where: { kind, about: { equals: about } } })
  if (known === 0) await tx.notice.create({ data: { kind, about } })
}

const perPage = 50

/** The office's notices, unseen ones first, the newest on top. */
export async function noticesForOffice(page = 1) {
  const [unseen, rows] = await Promise.all([
    db.notice.count({ where: { seenAt: null } }),
    db.notice.findMany({
      select: { id: true, kind: true, about: true, createdAt: true, seenAt: true },
      orderBy: [{ seenAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * perPage,
      take: perPage + 1,
    }),
  ])
  const notices = rows.slice(0, perPage).map((row) => ({ ...row, about: row.about as About }))
  return { unseen, notices, more: rows.length > perPage }
}

/** Remember who has seen a notice; the first one counts. False when there is no such notice. */
export async function seeNotice(person: { id: string }, id: string): Promise<boolean> {
  await db.notice.updateMany({ where: { id, seenAt: null }, data: { seenAt: new Date(), seenById: person.id } })
  return (await db.notice.count({ where: { id } })) > 0
}
