import { to } from '#app/i18n/addresses.ts'
import { languages } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { journalWords } from './words.ts'

// The office's own language: the first one.
const [language] = languages

/** Tell the office that a request came, with the way to it. What was typed stays where its access is decided. */
export async function mailOffice(requestId: string) {
  const request = await db.request.findUnique({
    where: { id: requestId },
    select: { kind: true, name: true, firmName: true },
  })
  if (!request) return
  const say = journalWords(language)
  const { brand, email } = academy()
  const kind = say(`kind.${request.kind}`)
  const who = [request.name, request.firmName].filter(Boolean).join(', ')
  await sendMail({
    to: email,
    subject: say('letters.office.subject', { kind, name: request.name }),
    key: `request-office-${requestId}`,
    body: (
      <Letter language={language} preview={who} from={brand} why={say('letters.office.why')}>
        <LetterTitle>{say('letters.office.title')}</LetterTitle>
        <LetterText>{say('letters.office.open', { kind, who })}</LetterText>
        <LetterLink href={ownOrigin() + to('officeRequest', language, { request: requestId })}>
          {say('letters.office.link')}
        </LetterLink>
      </Letter>
    ),
  })
}
