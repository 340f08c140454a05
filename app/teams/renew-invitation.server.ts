import { asLanguage } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/expected.ts'
import { mayTry } from '#app/platform/limits.server.ts'
import { lockRows } from '#app/platform/rows.server.ts'
import type { Managing } from './roles.ts'
import { sendLink } from './send-link.server.ts'

const limit = { name: 'invitation-again', points: 5, seconds: 3600 }

/** Send an invitation again, with a new link that replaces the old one. */
export async function renewInvitation({ person, firm }: Managing, memberId: string) {
  const invited = { id: memberId, organizationId: firm.id, leftAt: null }
  if (!(await db.member.count({ where: invited }))) return refuse('not-there')
  if (!(await mayTry(limit, memberId))) return refuse('too-often')
  return db.$transaction(async (tx) => {
    await lockRows(tx, 'Member', [memberId])
    const member = await tx.member.findFirst({
      where: invited,
      select: { joinedAt: true, invitations: { orderBy: { createdAt: 'desc' }, take: 1, select: { language: true } } },
    })
    if (!member) return refuse('not-there')
    if (member.joinedAt) return refuse('has-joined')
    const language = asLanguage(member.invitations[0]?.language)
    await sendLink(tx, { memberId, language, invitedById: person.id })
    return done(null)
  })
}
