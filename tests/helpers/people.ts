import { createHmac, randomUUID } from 'node:crypto'
import type { Person, Role } from '#app/identity/person.ts'
import { sessionCookie } from '#app/identity/session-cookie.server.ts'
import { db } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'

/** Somebody with an account and a verified address, as a row: for tests of verbs and doors, never for journeys. */
export async function aPerson(
  like: { role?: Role; name?: string; email?: string; language?: 'it' | 'en' } = {},
): Promise<Person> {
  const mark = randomUUID().slice(0, 8)
  const user = await db.user.create({
    data: {
      name: like.name ?? `Prova ${mark}`,
      email: like.email ?? `${mark}@test.example`,
      emailVerified: true,
      role: like.role ?? 'learner',
      language: like.language ?? 'it',
    },
  })
  return { id: user.id, name: user.name, email: user.email, language: like.language ?? 'it', role: user.role }
}

/** A session of a person who is signed in: its token. */
export async function tokenOf(person: { id: string }): Promise<string> {
  const token = randomUUID()
  await db.signIn.create({ data: { token, userId: person.id, expiresAt: new Date(Date.now() + 3_600_000) } })
  return token
}

/** The Cookie header of a person who is signed in. */
export async function cookieOf(person: Person): Promise<string> {
  const token = await tokenOf(person)
  const signature = createHmac('sha256', env.SESSION_SECRET).update(token).digest('base64')
  return `${sessionCookie}=${encodeURIComponent(`${token}.${signature}`)}`
}
