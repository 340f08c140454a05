import { isAPIError } from 'better-auth/api'
import { done, refuse } from '#app/platform/expected.ts'
import { mayTry } from '#app/platform/limits.server.ts'
import { auth } from './auth.server.ts'
import { limits } from './limits.ts'

/** Set a new password by a link, once. Every device is signed out; the address counts as confirmed. */
export async function resetPassword(wish: { token: string; password: string }, address: string) {
  if (!(await mayTry(limits.newPassword.address, address))) return refuse('too-many')
  try {
    await auth().api.resetPassword({ body: { token: wish.token, newPassword: wish.password } })
    return done(null)
  } catch (error) {
    if (isAPIError(error)) return refuse('link-over')
    throw error
  }
}
