import { academy } from '#app/platform/academy.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { to } from '#app/i18n/addresses.ts'
import { day } from '#app/i18n/format.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { assignmentLetter } from './assignment-letter.server.ts'
import { seatsWords } from './words.ts'

/** Tell a learner that the firm gave them a seat. Nothing to say when it was taken back meanwhile. */
export async function mailSeatAssigned(assignmentId: string) {
  const letter = await assignmentLetter(assignmentId)
  if (!letter || letter.returned) return
  const { language, firm, course, name } = letter
  const say = seatsWords(language)
  await sendMail({
    to: letter.to,
    subject: say('letter.assigned.subject', { firm, course }),
    key: `seat-assigned-${assignmentId}`,
    body: (
      <Letter
        language={language}
        preview={say('letter.assigned.preview')}
        from={academy().brand}
        why={say('letter.why', { firm })}
      >
        <LetterTitle>{say('letter.assigned.title')}</LetterTitle>
        <LetterText>{say('letter.assigned.open', { name, firm, course, by: letter.by ?? firm })}</LetterText>
        {letter.dueOn && <LetterText>{say('letter.assigned.due', { day: day(letter.dueOn, language) })}</LetterText>}
        <LetterText>{say('letter.assigned.sees')}</LetterText>
        <LetterLink href={ownOrigin() + to('learn', language)}>{say('letter.assigned.link')}</LetterLink>
      </Letter>
    ),
  })
}
