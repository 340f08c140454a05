import { asLanguage } from '#app/i18n/language.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ReceivedLetter } from './ui/received-letter.tsx'
import { journalWords } from './words.ts'

/**
 * Tell a visitor that their request arrived. Repeats nothing of their own words: the address is not proven, and nobody
 * shall make us carry a text to a stranger. Sent again after a crash it is the same mail.
 */
export async function mailReceived(requestId: string) {
  const request = await db.request.findUnique({
    where: { id: requestId },
    select: {
      kind: true,
      name: true,
      email: true,
      language: true,
      times: { where: { proposedById: null }, select: { startsAt: true }, orderBy: { rank: 'asc' } },
    },
  })
  if (!request) return
  const language = asLanguage(request.language)
  await sendMail({
    to: request.email,
    subject: journalWords(language)(`letters.received.${request.kind}.subject`),
    key: `request-received-${requestId}`,
    body: <ReceivedLetter {...request} language={language} />,
  })
}
