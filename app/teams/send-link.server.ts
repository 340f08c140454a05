import type { Language } from '#app/i18n/language.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { later } from '#app/platform/jobs.server.ts'
import { expiryOf } from './invitation-state.ts'
import { hashOf, newToken } from './invitation-token.server.ts'
import { sendInvitation } from './tasks.server.ts'

/** Give an invited member a link of their own by mail; whatever link they had before is dead. */
export async function sendLink(
  tx: Tx,
  { memberId, language, invitedById }: { memberId: string; language: Language; invitedById: string },
) {
  const now = new Date()
  await tx.invitation.updateMany({ where: { memberId, usedAt: null, withdrawnAt: null }, data: { withdrawnAt: now } })
  const { id } = await tx.invitation.create({
    // Nobody ever learns this first token: the mail makes the one that counts, so that no secret waits in the queue.
    data: { memberId, language, invitedById, tokenHash: hashOf(newToken()), expiresAt: expiryOf(now) },
    select: { id: true },
  })
  await later(tx, sendInvitation, { invitationId: id }, { key: `invitation:${memberId}` })
}
