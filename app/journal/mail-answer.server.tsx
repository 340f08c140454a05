import { asLanguage } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { Letter, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { journalWords } from './words.ts'

/** Send a letter of the office as it was written. Sent again after a crash it is the same mail. */
export async function mailAnswer(mailId: string) {
  const mail = await db.requestMail.findUnique({
    where: { id: mailId },
    select: { subject: true, text: true, request: { select: { name: true, email: true, language: true } } },
  })
  if (!mail) return
  const { name, email, language: spoken } = mail.request
  const language = asLanguage(spoken)
  const say = journalWords(language)
  const paragraphs = mail.text.split(/\n{2,}/)
  await sendMail({
    to: email,
    subject: mail.subject,
    key: `request-answer-${mailId}`,
    body: (
      <Letter
        language={language}
        preview={mail.text.slice(0, 90)}
        from={academy().brand}
        why={say('letters.answer.why')}
      >
        <LetterTitle>{say('letters.answer.title', { name })}</LetterTitle>
        {paragraphs.map((paragraph) => (
          <LetterText key={paragraph}>
            <Lines text={paragraph} />
          </LetterText>
        ))}
      </Letter>
    ),
  })
  await db.requestMail.updateMany({ where: { id: mailId, sentAt: null }, data: { sentAt: new Date() } })
}

const Lines = ({ text }: { text: string }) =>
  text.split('\n').map((line, at) => (
    // A line has no other name than its place, and never moves.
    <span key={`${at} ${line}`}>
      {at > 0 && <br />}
      {line}
    </span>
  ))
