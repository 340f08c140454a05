import { to } from '#app/i18n/addresses.ts'
import { asLanguage, type Localized } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { codeAsShown } from './certificate-code.ts'
import { learningWords } from './words.ts'

/** Tell somebody that they have finished a course, and where their certificate is. */
export async function mailCertificate(code: string) {
  const certificate = await db.certificate.findUnique({
    where: { code },
    select: {
      courseTitle: true,
      enrolment: { select: { user: { select: { name: true, email: true, language: true } } } },
    },
  })
  if (!certificate) return
  const { user } = certificate.enrolment
  const language = asLanguage(user.language)
  const say = learningWords(language)
  const course = (certificate.courseTitle as Localized)[language]
  await sendMail({
    to: user.email,
    subject: say('letter.subject', { course }),
    key: `certificate-${code}`,
    body: (
      <Letter language={language} preview={say('letter.preview')} from={academy().brand} why={say('letter.why')}>
        <LetterTitle>{say('letter.title')}</LetterTitle>
        <LetterText>{say('letter.text', { name: user.name, course })}</LetterText>
        <LetterLink href={ownOrigin() + to('certificate', language, { code })}>{say('letter.link')}</LetterLink>
        <LetterText>{say('letter.verify', { code: codeAsShown(code) })}</LetterText>
      </Letter>
    ),
  })
}
