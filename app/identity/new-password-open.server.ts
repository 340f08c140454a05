import { auth } from './auth.server.ts'
import { resetName } from './new-password-link.server.ts'

/** Whether a link for a new password can still be used. Asking changes nothing: mail scanners open every link they see. */
export async function newPasswordOpen(token: string) {
  const { internalAdapter } = await auth().$context
  const kept = await internalAdapter.findVerificationValue(resetName(token))
  return kept !== null && kept.expiresAt > new Date()
}
