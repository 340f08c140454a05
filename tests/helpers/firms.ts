import { randomUUID } from 'node:crypto'
import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { assignSeats } from '#app/seats/assign-seats.server.ts'
import { poolOf } from '#app/seats/pools-of.server.ts'
import { addSeats } from '#app/seats/pools.server.ts'
import { createFirm } from '#app/teams/create-firm.server.ts'
import { firmOf } from '#app/teams/firms.server.ts'
import { mayManage, type Managing, type MemberRole } from '#app/teams/roles.ts'
import { aCourse } from './courses.ts'
import { aPerson } from './people.ts'

export type TestFirm = Managing & { person: Person }

/** A firm with its owner, who looks after it. */
export async function aFirm(like: { name?: string; owner?: Person } = {}): Promise<TestFirm> {
  const person = like.owner ?? (await aPerson({ name: 'Tina Titolare' }))
  const created = await createFirm(person, { name: like.name ?? `Ditta ${randomUUID().slice(0, 8)}` })
  if (!created.ok) throw new Error(created.code)
  return managing(person)
}

/** Somebody as the verbs want them who look after a firm. */
export async function managing(person: Person): Promise<TestFirm> {
  const firm = await firmOf(person)
  if (!firm || !mayManage(firm)) throw new Error(`${person.id} looks after no firm`)
  return { person, firm }
}

type Like = { role?: MemberRole; departmentId?: string; name?: string; email?: string }

/** Somebody who has joined a firm, as a row. */
export async function anEmployee({ firm }: Managing, like: Like = {}) {
  const person = await aPerson({ name: like.name, email: like.email })
  const { id } = await db.member.create({
    data: {
      organizationId: firm.id,
      userId: person.id,
      email: person.email,
      name: person.name,
      role: like.role ?? 'employee',
      departmentId: like.departmentId,
      joinedAt: new Date(),
    },
  })
  return { person, memberId: id }
}

/** Somebody who was invited and has not answered, as a row without a link. */
export async function anInvited({ firm }: Managing, email = `${randomUUID().slice(0, 8)}@test.example`) {
  const { id } = await db.member.create({ data: { organizationId: firm.id, email } })
  return { memberId: id, email }
}

/** Seats on a course, as a shop would deliver them. */
export const aPool = async ({ firm, person }: Managing, courseId: string, quantity = 5) =>
  (await addSeats(db, { organizationId: firm.id, courseId, orderLineId: null, quantity, byId: person.id })).poolId

/** A firm, a course of two lessons and seats on it. */
export async function aFirmWithSeats(quantity = 5) {
  const [by, course] = [await aFirm(), await aCourse({ lessons: 2 })]
  return { by, course, poolId: await aPool(by, course.id, quantity) }
}

/** Give seats of a pool, without a due day. */
export const give = (by: Managing, poolId: string, ...memberIds: string[]) =>
  assignSeats(by, poolId, { memberIds, dueOn: null })

/** Whether a course is open to somebody. */
export const opened = async (userId: string, courseId: string) =>
  (await db.access.count({ where: { userId, courseId, revokedAt: null } })) > 0

/** How a pool stands, as its page says it. */
export async function standing({ firm }: Managing, poolId: string) {
  const pool = await poolOf(firm, poolId, 'it')
  return pool && { size: pool.size, used: pool.used, free: pool.free }
}

/** The seats of a pool that somebody has. */
export const inUse = (poolId: string) => db.seatAssignment.findMany({ where: { poolId, returnedAt: null } })

/** What a verb answered, in one word. */
export const codeOf = (answer: { ok: boolean; code?: string }) => answer.code ?? 'done'
