import * as z from 'zod'
import { asLanguage } from '#app/i18n/language.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { email } from '#app/platform/fields.ts'
import { createAccount } from './create-account.server.ts'
import { newPasswordLink } from './new-password-link.server.ts'

/**
 * Make the owner of an address an administrator: a link (24 hours, once) by which they set their password. The account is
 * created when it is missing. Null when it is no mail address. Called from the command line only.
 */
export async function makeAdmin(given: string): Promise<string | null> {
  const address = z.safeParse(email(), given)
  if (!address.success) return null
  const user = await db.$transaction((tx) => promote(tx, address.data))
  return newPasswordLink({ id: user.id, language: asLanguage(user.language) }, 24)
}

async function promote(tx: Tx, address: string) {
  await createAccount(tx, { name: address.split('@')[0]!, email: address, language: 'it' })
  const user = await tx.user.update({
    where: { email: address },
    data: { role: 'admin' },
    select: { id: true, language: true, emailVerified: true },
  })
  // Nobody proved this address yet: a password that a stranger may have registered must not open the office.
  if (!user.emailVerified) await tx.credential.deleteMany({ where: { userId: user.id } })
  return user
}
