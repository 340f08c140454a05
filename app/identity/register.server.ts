import type { Language } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { createAccount, hashPassword } from './create-account.server.ts'
import { limits } from './limits.ts'
import { mayTryBoth } from './may-try-both.server.ts'
import { sendConfirmation, tellOwner } from './tasks.server.ts'

type Wish = { name: string; email: string; password: string; language: Language; next: string | null }

/**
 * Create an unconfirmed account and mail its confirmation link. Whoever asks learns the same for an address that has an
 * account already: only its owner is told, by mail.
 */
export async function register({ next, password, ...person }: Wish, address: string) {
  if (!(await mayTryBoth(limits.register, address, person.email))) return refuse('too-many')
  const passwordHash = await hashPassword(password)
  await db.$transaction(async (tx) => {
    const created = await createAccount(tx, { ...person, passwordHash })
    if (created) return later(tx, sendConfirmation, { userId: created.id, next })
    const owner = await tx.user.findUniqueOrThrow({ where: { email: person.email }, select: { id: true } })
    return later(tx, tellOwner, { userId: owner.id })
  })
  return done(null)
}
