import type { Person } from '#app/identity/person.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import { firmOf } from './firms.server.ts'

/** Begin a firm with its creator as owner. Refused to somebody who is in a firm already, also when asked twice at once. */
export async function createFirm(person: Person, { name }: { name: string }) {
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'User', [person.id])
    if (await firmOf(person, tx)) return refuse('has-firm')
    const owner = {
      userId: person.id,
      email: person.email,
      name: person.name,
      role: 'owner',
      joinedAt: new Date(),
    } as const
    const firm = await tx.organization.create({
      data: { name, createdById: person.id, members: { create: owner } },
      select: { id: true, name: true },
    })
    return done(firm)
  })
}
