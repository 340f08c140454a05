import * as z from 'zod'
import { addDays } from './clock.ts'
import { db } from './db.server.ts'
import { task } from './jobs.server.ts'
import { log } from './log.server.ts'

/** How long it is kept that a mail was sent: two years, the time in which the office is asked about one. */
export const keptDays = 730

type Sent = { key: string; kind?: string; to: string; subject: string }

/**
 * Keep that a mail was sent, once for a key. Never fails: the mail is on its way already, and a job that failed now
 * would send it again.
 */
export async function keepSent({ key, kind = kindOf(key), to, subject }: Sent) {
  try {
    const row = { key, kind, subject, to: to.toLowerCase() }
    await db.sentMail.createMany({ data: [row], skipDuplicates: true })
  } catch (error) {
    log.error({ error: error instanceof Error ? error.message : String(error), kind }, 'a sent mail was not recorded')
  }
}

/** Whether a mail with this key was sent before. */
export const wasSent = async (key: string) => (await db.sentMail.count({ where: { key } })) > 0

/** What was sent to an address, the newest first. */
export const mailsTo = (address: string, most = 50) =>
  db.sentMail.findMany({
    where: { to: address.toLowerCase() },
    select: { key: true, kind: true, subject: true, sentAt: true },
    orderBy: [{ sentAt: 'desc' }, { key: 'asc' }],
    take: most,
  })

/** Forget mails that were sent longer ago than they are kept. Safe to repeat. */
export async function forgetSent(now = new Date()) {
  await db.sentMail.deleteMany({ where: { sentAt: { lt: addDays(now, -keptDays) } } })
}

export const forgetSentMails = task('platform.forget-sent-mails', z.object({}).loose(), () => forgetSent())

// `places-booked-0198…` is a mail of the kind `places-booked`.
const kindOf = (key: string) => /^(?:[a-z]+-)*[a-z]+(?=-[\dA-Z])/.exec(key)?.[0] ?? 'letter'
