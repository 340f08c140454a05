import { isAPIError } from 'better-auth/api'
import { done, refuse } from '#app/platform/expected.ts'
import { auth } from './auth.server.ts'

/**
 * Confirm an address by the link that was mailed to it. Safe to call twice. Signs nobody in: the link proves the mailbox,
 * and only the password tells whether its owner is the one who registered.
 */
export async function verifyEmail(token: string) {
  try {
    await auth().api.verifyEmail({ query: { token } })
    return done(null)
  } catch (error) {
    if (isAPIError(error)) return refuse('link-over')
    throw error
  }
}
