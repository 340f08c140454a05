import { createElement } from 'react'
import { academy } from '#app/platform/academy.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { addressee } from './addressee.server.ts'
import { newPasswordLink } from './new-password-link.server.ts'
import { NewPasswordLetter } from './ui/new-password-letter.tsx'
import { identityWords } from './words.ts'

/** Mail a link for choosing a new password. Safe to repeat: a second link is as good, and using one spends both. */
export async function mailNewPassword({ userId }: { userId: string | null }) {
  const user = await addressee(userId)
  if (!user) return
  await sendMail({
    to: user.email,
    kind: 'new-password',
    subject: identityWords(user.language)('letters.newPassword.subject', { brand: academy().brand }),
    body: createElement(NewPasswordLetter, {
      language: user.language,
      brand: academy().brand,
      href: await newPasswordLink(user, 1),
    }),
  })
}
