import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { asLanguage, type Localized } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { codeAsShown } from './certificate-code.ts'
import { certificateWords } from './certificate-words.ts'

/** Tell the holder of a certificate that it no longer counts, why, and whom to ask. */
export async function mailRevoked(code: string) {
  const revocation = await db.certificateRevocation.findUnique({
    where: { code },
    select: {
      at: true,
      reason: true,
      certificate: {
        select: {
          courseTitle: true,
          enrolment: { select: { user: { select: { name: true, email: true, language: true } } } },
        },
      },
    },
  })
  if (!revocation) return
  const { courseTitle, enrolment } = revocation.certificate
  const { name, email, language: tongue } = enrolment.user
  const language = asLanguage(tongue)
  const say = certificateWords(language)
  const course = (courseTitle as Localized)[language]
  const facts = { name, course, code: codeAsShown(code), day: day(revocation.at, language) }
  const { brand, email: ours } = academy()
  await sendMail({
    to: email,
    subject: say('letter.subject', { course }),
    key: `revoked-${code}`,
    body: (
      <Letter language={language} preview={say('letter.preview')} from={brand} why={say('letter.why')}>
        <LetterTitle>{say('letter.title')}</LetterTitle>
        <LetterText>{say('letter.text', facts)}</LetterText>
        <LetterText>{say(`revoked.reason.${revocation.reason}`)}</LetterText>
        <LetterText>{say('letter.kept')}</LetterText>
        <LetterText>{say('letter.ask', { email: ours })}</LetterText>
        <LetterLink href={ownOrigin() + to('certificate', language, { code })}>{say('letter.link')}</LetterLink>
      </Letter>
    ),
  })
}
