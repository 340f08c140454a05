import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { grantAccess } from '#app/learning/access.server.ts'
import type { Managing } from '#app/teams/roles.ts'
import { ledgerOf } from './ledger.server.ts'
import { countSeats, enoughFor } from './seat-count.ts'
import { tellSeatAssigned } from './tasks.server.ts'

type Wish = { memberIds: string[]; dueOn: Date | null }

/**
 * Give each of these people one seat of a pool, or nobody any. Whoever has joined can read at once and is told by mail;
 * whoever is only invited gets the course on joining. Two managers giving the last seat: one of them is refused.
 */
export async function assignSeats(by: Managing, poolId: string, wish: Wish) {
  const memberIds = [...new Set(wish.memberIds)]
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'SeatPool', [poolId])
    const pool = await tx.seatPool.findFirst({ where: { id: poolId, organizationId: by.firm.id } })
    if (!pool) return refuse('not-there')
    if (pool.suspendedAt) return refuse('suspended')
    const chosen = await lockedPeople(tx, by, memberIds)
    if (!chosen.ok) return chosen
    const people = chosen.value
    if (await anySeated(tx, by, pool.courseId, memberIds)) return refuse('has-a-seat')
    const count = countSeats(await ledgerOf(tx, poolId))
    if (!enoughFor(count, people.length)) return { ...refuse('too-few'), wanted: people.length, free: count.free }
    for (const member of people) await seat(tx, by, pool, { ...member, dueOn: wish.dueOn })
    return done({ given: people.length })
  })
}

async function lockedPeople(tx: Tx, { firm }: Managing, memberIds: string[]) {
  await lockRows(tx, 'Member', memberIds)
  const people = await tx.member.findMany({ where: { id: { in: memberIds }, organizationId: firm.id } })
  if (people.length < memberIds.length) return refuse('not-there')
  if (people.length === 0) return refuse('nobody')
  return people.some((member) => member.leftAt) ? refuse('has-left') : done(people)
}

const anySeated = (tx: Tx, { firm }: Managing, courseId: string, memberIds: string[]) =>
  tx.seatAssignment.count({
    where: { memberId: { in: memberIds }, returnedAt: null, pool: { courseId, organizationId: firm.id } },
  })

async function seat(
  tx: Tx,
  { person }: Managing,
  pool: { id: string; courseId: string },
  { id: memberId, userId, dueOn }: { id: string; userId: string | null; dueOn: Date | null },
) {
  const { id } = await tx.seatAssignment.create({
    data: { poolId: pool.id, memberId, assignedById: person.id, dueOn },
    select: { id: true },
  })
  await tx.seatMove.create({
    data: { poolId: pool.id, kind: 'assigned', quantity: 1, assignmentId: id, byId: person.id },
  })
  if (!userId) return
  await grantAccess(tx, { userId, courseId: pool.courseId, source: 'seat', sourceId: id })
  await later(tx, tellSeatAssigned, { assignmentId: id })
}
