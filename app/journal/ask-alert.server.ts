import { randomBytes } from 'node:crypto'
import { courseNames } from '#app/catalog/published.server.ts'
import type { Language } from '#app/i18n/language.ts'
import { addHours } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { later } from '#app/platform/jobs.server.ts'
import { mayTry } from '#app/platform/limits.server.ts'
import { limits } from './limits.ts'
import type { Sending } from './send-request.server.ts'
import { askToConfirmAlert } from './tasks.server.ts'
import { townKey } from './town-key.ts'

type Wish = { course: string; town?: string; email: string; language: Language }

/**
 * Note that somebody wants to know of new dates, and ask them by mail whether it was they who wished it: until they say
 * so nothing follows. One for an address, a course and a town; sent again within the hour it is the same wish and no second
 * mail. Whoever asks learns the same in every case.
 */
export async function askAlert({ website, address }: Omit<Sending, 'key'>, wish: Wish, now = new Date()) {
  if (website) return refuse('machine')
  const course = (await courseNames()).find(({ id }) => id === wish.course)
  if (!course) return refuse('no-course')
  if (!(await mayTry(limits.address, address)) || !(await mayTry(limits.mail, wish.email))) return refuse('too-many')
  const { town = '', email, language } = wish
  const key = { email, courseId: course.id, townKey: townKey(town) }
  await db.$transaction(async (tx) => {
    const fresh = { ...key, town: key.townKey && town, language, token: randomBytes(24).toString('base64url') }
    const made = await tx.dateAlert.createMany({ data: [{ ...fresh, askedAt: now }], skipDuplicates: true })
    // Ended, or never confirmed: asked anew, once within the hour.
    const dormant = { OR: [{ confirmedAt: null }, { endedAt: { not: null } }], askedAt: { lt: addHours(now, -1) } }
    const again = { language, askedAt: now, confirmedAt: null, endedAt: null, requestId: null }
    const { count } =
      made.count > 0 ? made : await tx.dateAlert.updateMany({ where: { ...key, ...dormant }, data: again })
    if (count === 0) return
    const where = { email_courseId_townKey: key }
    const { id: alertId } = await tx.dateAlert.findUniqueOrThrow({ where, select: { id: true } })
    await later(tx, askToConfirmAlert, { alertId })
  })
  return done(null)
}
