import { isAPIError } from 'better-auth/api'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { noTry } from '#app/platform/limits.server.ts'
import { auth } from './auth.server.ts'
import { limits } from './limits.ts'
import { mayTryBoth } from './may-try-both.server.ts'
import type { Role } from './person.ts'
import { knownCookie } from './session-cookie.server.ts'
import { sendConfirmation } from './tasks.server.ts'

type Wish = { email: string; password: string; next: string | null }

/**
 * Open a session: the cookies to set and the person's role. `wrong` never tells whether the address or the password was;
 * `unconfirmed`, said only to who knows the password, has mailed a new link.
 */
export async function signIn({ email, password, next }: Wish, from: { address: string; device: string | null }) {
  if (!(await mayTryBoth(limits.signIn, from.address, email))) return refuse('too-many')
  const code = await session(email, password, from.device)
  if (code === 'unconfirmed') await resend(email, next)
  if (typeof code === 'string') return refuse(code)
  // Who knows the password guesses nothing: opening a dozen devices in a row is no attack.
  await noTry(limits.signIn.mail, email)
  return done(code)
}

async function session(email: string, password: string, device: string | null) {
  try {
    const { headers, response } = await auth().api.signInEmail({
      body: { email, password },
      headers: new Headers(device ? { 'User-Agent': device.slice(0, 300) } : {}),
      returnHeaders: true,
    })
    const { role }: { role: Role } = await db.user.findUniqueOrThrow({
      where: { id: response.user.id },
      select: { role: true },
    })
    return { role, cookies: [...headers.getSetCookie(), knownCookie] }
  } catch (error) {
    if (!isAPIError(error)) throw error
    if (error.body?.code === 'EMAIL_NOT_VERIFIED') return 'unconfirmed'
    if (error.status === 'UNAUTHORIZED') return 'wrong'
    throw error
  }
}

async function resend(email: string, next: string | null) {
  const { id } = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  await later(db, sendConfirmation, { userId: id, next })
}
