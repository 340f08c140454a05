import { to } from '#app/i18n/addresses.ts'
import { academy } from '#app/platform/academy.server.ts'
import { sendMail } from '#app/platform/mail.server.ts'
import { ownOrigin } from '#app/platform/request.server.ts'
import { Letter, LetterLink, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { entryOf } from './entry.server.ts'
import { letterAbout } from './letter-about.server.ts'
import { datesWords } from './words.ts'

/** Tell a buyer that the places of an order line are theirs, with the calendar entry. Nothing to say when they were given back. */
export async function mailPlacesBooked(orderLineId: string) {
  const letter = await letterAbout(orderLineId)
  if (!letter || letter.booked === 0) return
  const { date, language, booked: count, name, title, day, from, until } = letter
  const say = datesWords(language)
  const { name: venue, street, town } = date.venue
  await sendMail({
    to: letter.to,
    subject: say('letter.booked.subject', { count, title }),
    key: `places-booked-${orderLineId}`,
    calendar: { method: 'PUBLISH', content: entryOf(date, language, ownOrigin()) },
    body: (
      <Letter
        language={language}
        preview={say('letter.booked.preview', { day, town })}
        from={academy().brand}
        why={say('letter.why')}
      >
        <LetterTitle>{say('letter.booked.title', { count })}</LetterTitle>
        <LetterText>{say('letter.booked.open', { count, name, title })}</LetterText>
        <LetterText>
          {say('letter.booked.when', { day, from, to: until })}
          <br />
          {say('letter.booked.where', { venue, street, town })}
        </LetterText>
        <LetterText>{say('letter.booked.calendar')}</LetterText>
        <LetterLink href={ownOrigin() + to('date', language, { date: date.id })}>
          {say('letter.booked.link')}
        </LetterLink>
      </Letter>
    ),
  })
}
