import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { limits } from './limits.ts'
import { mayTryBoth } from './may-try-both.server.ts'
import { sendNewPassword } from './tasks.server.ts'

/** Mail a link for a new password, if the address has an account. The answer does not tell. */
export async function askForReset(email: string, address: string) {
  if (!(await mayTryBoth(limits.link, address, email))) return refuse('too-many')
  const user = await db.user.findUnique({ where: { email }, select: { id: true } })
  await later(db, sendNewPassword, { userId: user?.id ?? null })
  return done(null)
}
