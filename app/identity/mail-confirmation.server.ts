import { createElement } from 'react'
import { createEmailVerificationToken } from 'better-auth/api'
import { to } from '#app/i18n/addresses.ts'
import { academy } from '#app/platform/academy.server.ts'
import { env } from '#app/platform/env.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { addressee } from './addressee.server.ts'
import { passing } from './next.ts'
import { ConfirmationLetter } from './ui/confirmation-letter.tsx'
import { identityWords } from './words.ts'

const hours = 24

/** Mail the link that proves an address. Nothing when it is proven already. Safe to repeat: a second link is as good. */
export async function mailConfirmation({ userId, next }: { userId: string | null; next: string | null }) {
  const user = await addressee(userId)
  if (!user || user.emailVerified) return
  const { email, language, id } = user
  const token = await createEmailVerificationToken(env.SESSION_SECRET, email, undefined, hours * 3600, { userId: id })
  await sendMail({
    to: email,
    kind: 'confirmation',
    subject: identityWords(language)('letters.confirmation.subject', { brand: academy().brand }),
    body: createElement(ConfirmationLetter, {
      language,
      brand: academy().brand,
      href: ownOrigin() + passing(to('verifyEmail', language), next, { token }),
    }),
  })
}
