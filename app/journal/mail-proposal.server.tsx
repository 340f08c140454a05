import { time, weekday } from '#app/i18n/format.ts'
import { asLanguage } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { db } from '#app/platform/db.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { Letter, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { journalWords } from './words.ts'

/** Ask a visitor whether a time that the office proposes suits them. */
export async function mailProposal(timeId: string) {
  const proposed = await db.requestTime.findUnique({
    where: { id: timeId },
    select: { startsAt: true, request: { select: { name: true, email: true, language: true } } },
  })
  if (!proposed) return
  const { name, email, language: spoken } = proposed.request
  const language = asLanguage(spoken)
  const say = journalWords(language)
  const [day, hour] = [weekday(proposed.startsAt, language), time(proposed.startsAt, language)]
  await sendMail({
    to: email,
    subject: say('letters.proposal.subject'),
    key: `request-proposal-${timeId}`,
    body: (
      <Letter
        language={language}
        preview={say('when', { day, time: hour })}
        from={academy().brand}
        why={say('letters.proposal.why')}
      >
        <LetterTitle>{say('letters.answer.title', { name })}</LetterTitle>
        <LetterText>{say('letters.proposal.open', { day, time: hour })}</LetterText>
        <LetterText>{say('letters.proposal.reply')}</LetterText>
      </Letter>
    ),
  })
}
