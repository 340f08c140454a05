import { asLanguage } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'

/** Whom a mail goes to, in whose language; null when there is nobody (any more). */
export async function addressee(userId: string | null) {
  if (!userId) return null
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { id: true, email: true, language: true, emailVerified: true },
  })
  return user && { ...user, language: asLanguage(user.language) }
}
