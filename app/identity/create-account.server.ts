import type { Language } from '#app/i18n/language.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { auth } from './auth.server.ts'
import type { Role } from './person.ts'

export type NewAccount = {
  name: string
  email: string
  language: Language
  role?: Role
  /** Only where the address is already proven. */
  emailVerified?: boolean
  /** Made by `hashPassword`, outside the transaction. */
  passwordHash?: string
}

/**
 * Create an account unless its address has one: then null, and nothing changes. Rows as better-auth keeps them, written
 * here so that they stand or fall with the caller's transaction and its mails.
 */
export async function createAccount(tx: Tx, { passwordHash, ...person }: NewAccount): Promise<{ id: string } | null> {
  const [user] = await tx.user.createManyAndReturn({ data: [person], skipDuplicates: true, select: { id: true } })
  if (!user) return null
  if (passwordHash)
    await tx.credential.create({
      data: { userId: user.id, providerId: 'credential', providerAccountId: user.id, password: passwordHash },
    })
  return user
}

/** The hash of a new password. Slow on purpose: never inside a transaction. */
export const hashPassword = async (password: string) => (await auth().$context).password.hash(password)
