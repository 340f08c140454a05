import { academy } from '#app/platform/academy.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { Letter, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { assignmentLetter } from './assignment-letter.server.ts'
import { seatsWords } from './words.ts'

/** Tell a learner that the firm took a seat back, and what stays theirs. */
export async function mailSeatReturned(assignmentId: string) {
  const letter = await assignmentLetter(assignmentId)
  if (!letter) return
  const { language, firm, course, name } = letter
  const say = seatsWords(language)
  await sendMail({
    to: letter.to,
    subject: say('letter.returned.subject', { firm, course }),
    key: `seat-returned-${assignmentId}`,
    body: (
      <Letter
        language={language}
        preview={say('letter.returned.preview')}
        from={academy().brand}
        why={say('letter.why', { firm })}
      >
        <LetterTitle>{say('letter.returned.title')}</LetterTitle>
        <LetterText>{say('letter.returned.text', { name, firm, course })}</LetterText>
        <LetterText>{say('letter.returned.kept')}</LetterText>
      </Letter>
    ),
  })
}
