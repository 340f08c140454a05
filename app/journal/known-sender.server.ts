import type { Person } from '#app/identity/person.ts'
import { firmOf } from '#app/teams/firms.server.ts'

/** What we know of a signed-in person and therefore do not ask again; null for a visitor. */
export async function knownSender(person: Person | null) {
  if (!person) return null
  const firm = await firmOf(person)
  return { name: person.name, email: person.email, firm: firm?.name ?? null }
}

export type KnownSender = Awaited<ReturnType<typeof knownSender>>
