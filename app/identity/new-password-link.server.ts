import { randomBytes } from 'node:crypto'
import { to } from '#app/i18n/addresses.ts'
import type { Language } from '#app/i18n/language.ts'
import { addHours } from '#app/platform/clock.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { auth } from './auth.server.ts'

/** The name better-auth gives to what a token proves. */
export const resetName = (token: string) => `reset-password:${token}`

/** A link by which whoever holds it sets the person's password, once, within so many hours. Only its hash is kept. */
export async function newPasswordLink(
  user: { id: string; language: Language },
  hours: number,
  token = randomBytes(24).toString('base64url'),
) {
  const { internalAdapter } = await auth().$context
  await internalAdapter.createVerificationValue({
    identifier: resetName(token),
    value: user.id,
    expiresAt: addHours(new Date(), hours),
  })
  return `${ownOrigin()}${to('newPassword', user.language)}?token=${token}`
}
