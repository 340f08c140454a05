import { db } from '#app/platform/db.server.ts'
import { deviceOf } from './device.ts'
import type { Person } from './person.ts'

/** Where somebody is signed in, the newest first, at most twenty; `here` is the device that asks. */
export async function devicesOf(person: Person, token: string | null) {
  const rows = await db.signIn.findMany({
    where: stillOpen(person),
    select: { id: true, token: true, userAgent: true, createdAt: true },
    orderBy: { createdAt: 'desc' },
    take: 20,
  })
  return rows.map((row) => ({
    id: row.id,
    here: row.token === token,
    since: row.createdAt,
    ...deviceOf(row.userAgent),
  }))
}

/** On how many devices somebody is signed in. */
export const countDevices = (person: Person) => db.signIn.count({ where: stillOpen(person) })

const stillOpen = (person: Person) => ({ userId: person.id, expiresAt: { gt: new Date() } })
