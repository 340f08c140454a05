import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { limits } from './limits.ts'
import { mayTryBoth } from './may-try-both.server.ts'
import { sendConfirmation } from './tasks.server.ts'

/** Mail the confirmation link again, if there is an account waiting for it. The answer does not tell. */
export async function resendConfirmation(email: string, next: string | null, address: string) {
  if (!(await mayTryBoth(limits.link, address, email))) return refuse('too-many')
  const user = await db.user.findUnique({ where: { email }, select: { id: true } })
  await later(db, sendConfirmation, { userId: user?.id ?? null, next })
  return done(null)
}
