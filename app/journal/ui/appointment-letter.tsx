import { time, weekday } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { Letter, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import { journalWords } from '../words.ts'

type Meeting = { startsAt: Date; endsAt: Date; place: string; sequence: number; cancelledAt: Date | null }

/** What there is to say about a meeting: that it is fixed, that it moved, that it does not take place. */
export function newsOf({ cancelledAt, sequence }: Pick<Meeting, 'cancelledAt' | 'sequence'>) {
  if (cancelledAt) return 'calledOff'
  return sequence > 0 ? 'changed' : 'subject'
}

const entry = { subject: 'calendar', changed: 'calendarChanged', calledOff: 'calendarAway' } as const
const opens = { subject: 'open', changed: 'openChanged', calledOff: 'openCalledOff' } as const

/** The letter that carries a meeting's calendar entry. */
export function AppointmentLetter({
  language,
  name,
  meeting,
  brand,
}: {
  language: Language
  name: string
  meeting: Meeting
  brand: string
}) {
  const say = journalWords(language)
  const [day, from, until] = [
    weekday(meeting.startsAt, language),
    time(meeting.startsAt, language),
    time(meeting.endsAt, language),
  ]
  const news = newsOf(meeting)
  return (
    <Letter
      language={language}
      preview={say('when', { day, time: from })}
      from={brand}
      why={say('letters.appointment.why')}
    >
      <LetterTitle>{say('letters.answer.title', { name })}</LetterTitle>
      <LetterText>{say(`letters.appointment.${opens[news]}`, { day, time: from, from, until })}</LetterText>
      {news !== 'calledOff' && <LetterText>{say('letters.appointment.place', { place: meeting.place })}</LetterText>}
      <LetterText>{say(`letters.appointment.${entry[news]}`)}</LetterText>
    </Letter>
  )
}
