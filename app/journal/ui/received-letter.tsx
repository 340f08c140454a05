import { time, weekday } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { academy } from '#app/platform/academy.server.ts'
import { Letter, LetterText, LetterTitle } from '#app/ui/letter.tsx'
import type { RequestKind } from '../request-kinds.ts'
import { journalWords } from '../words.ts'

type Props = { language: Language; kind: RequestKind; name: string; times: { startsAt: Date }[] }

/** The letter that says: it arrived, this is what happens next. */
export function ReceivedLetter({ language, kind, name, times }: Props) {
  const say = journalWords(language)
  return (
    <Letter
      language={language}
      preview={say(`letters.received.${kind}.open`)}
      from={academy().brand}
      why={say('letters.received.why')}
    >
      <LetterTitle>{say('letters.received.title', { name })}</LetterTitle>
      <LetterText>{say(`letters.received.${kind}.open`)}</LetterText>
      {times.length > 0 && (
        <LetterText>
          {say('letters.received.times')}
          {times.map(({ startsAt }) => (
            <span key={startsAt.toISOString()}>
              <br />
              {say('when', { day: weekday(startsAt, language), time: time(startsAt, language) })}
            </span>
          ))}
        </LetterText>
      )}
      <LetterText>{say('letters.received.next')}</LetterText>
      <LetterText>{say('letters.received.notYou')}</LetterText>
    </Letter>
  )
}
