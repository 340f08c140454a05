import { createElement } from 'react'
import { to } from '#app/i18n/addresses.ts'
import { academy } from '#app/platform/academy.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { addressee } from './addressee.server.ts'
import { newPasswordLink } from './new-password-link.server.ts'
import { OwnerLetter } from './ui/owner-letter.tsx'
import { identityWords } from './words.ts'

/**
 * Tell the owner of an address that somebody tried to register with it, and the way in. An account that was never
 * confirmed may have been opened by a stranger: its owner is offered a password of their own, never that stranger's.
 */
export async function mailOwner({ userId }: { userId: string }) {
  const user = await addressee(userId)
  if (!user) return
  const { language, email, emailVerified } = user
  await sendMail({
    to: email,
    kind: 'owner',
    subject: identityWords(language)('letters.owner.subject', { brand: academy().brand }),
    body: createElement(OwnerLetter, {
      language,
      brand: academy().brand,
      signIn: emailVerified ? ownOrigin() + to('signIn', language) : undefined,
      newPassword: emailVerified ? ownOrigin() + to('forgotten', language) : await newPasswordLink(user, 1),
    }),
  })
}
