import { to } from '#app/i18n/addresses.ts'
import { academy } from '#app/platform/academy.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { entryOf } from './entry.server.ts'
import { letterAbout } from './letter-about.server.ts'
import { datesWords } from './words.ts'

/**
 * Tell somebody that their booked places were given back, and take the date out of their calendar unless they have
 * another place there. Nothing to say about a date that is over.
 */
export async function mailPlacesFreed(orderLineId: string) {
  const letter = await letterAbout(orderLineId)
  if (!letter || letter.booked > 0 || letter.date.over) return
  const { date, language, name, title, day, stillThere } = letter
  const say = datesWords(language)
  await sendMail({
    to: letter.to,
    subject: say('letter.freed.subject', { title }),
    key: `places-freed-${orderLineId}`,
    calendar:
      stillThere === 0 ? { method: 'CANCEL', content: entryOf(date, language, ownOrigin(), 'CANCEL') } : undefined,
    body: (
      <Letter
        language={language}
        preview={say('letter.freed.preview', { day })}
        from={academy().brand}
        why={say('letter.freedWhy')}
      >
        <LetterTitle>{say('letter.freed.title')}</LetterTitle>
        <LetterText>{say('letter.freed.open', { name, title, day })}</LetterText>
        <LetterText>{say(stillThere === 0 ? 'letter.freed.calendar' : 'letter.freed.others')}</LetterText>
        <LetterLink href={ownOrigin() + to('dates', language)}>{say('letter.freed.link')}</LetterLink>
      </Letter>
    ),
  })
}
