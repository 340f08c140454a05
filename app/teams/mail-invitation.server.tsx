import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { asLanguage } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { hashOf, newToken } from './invitation-token.server.ts'
import { teamsWords } from './words.ts'

/**
 * Write the invitation with a link made this very moment; only its hash is kept. When the job is repeated the link of
 * the newest mail is the one that works. Nothing is sent for an invitation that is no longer open.
 */
export async function mailInvitation(invitationId: string) {
  const token = newToken()
  const open = { id: invitationId, usedAt: null, withdrawnAt: null, expiresAt: { gt: new Date() } }
  const { count } = await db.invitation.updateMany({ where: open, data: { tokenHash: hashOf(token) } })
  const letter = count > 0 ? await letterOf(invitationId) : null
  if (!letter) return
  const { language, firm, by, name } = letter
  const say = teamsWords(language)
  await sendMail({
    to: letter.to,
    subject: say('letter.subject', { firm }),
    key: `invitation-${invitationId}`,
    body: (
      <Letter
        language={language}
        preview={say('letter.preview', { by })}
        from={academy().brand}
        why={say('letter.why', { firm, by })}
      >
        <LetterTitle>{say('letter.title', { firm })}</LetterTitle>
        <LetterText>{name ? say('letter.hello', { name }) : say('letter.helloYou')}</LetterText>
        <LetterText>{say('letter.open', { by, firm, academy: academy().brand })}</LetterText>
        <LetterLink href={ownOrigin() + to('joinFirm', language, { token })}>{say('letter.link')}</LetterLink>
        <LetterText>{say('privacy.sees', { firm })}</LetterText>
        <LetterText>{say('privacy.never', { firm })}</LetterText>
        <LetterText>{say('letter.until', { day: day(letter.expiresAt, language) })}</LetterText>
      </Letter>
    ),
  })
}

async function letterOf(id: string) {
  const invitation = await db.invitation.findFirst({
    where: { id, member: { leftAt: null } },
    select: {
      language: true,
      expiresAt: true,
      invitedById: true,
      member: { select: { email: true, name: true, organization: { select: { name: true } } } },
    },
  })
  if (!invitation) return null
  const { member, expiresAt } = invitation
  const by = await db.user.findUnique({ where: { id: invitation.invitedById }, select: { name: true } })
  return {
    to: member.email,
    name: member.name,
    firm: member.organization.name,
    by: by?.name ?? member.organization.name,
    language: asLanguage(invitation.language),
    expiresAt,
  }
}
