import { db } from '#app/platform/db.server.ts'

/** Delete sessions and links that can no longer be used. Safe to repeat. */
export async function forgetExpired() {
  const over = { where: { expiresAt: { lt: new Date() } } }
  await db.signIn.deleteMany(over)
  await db.verification.deleteMany(over)
}
