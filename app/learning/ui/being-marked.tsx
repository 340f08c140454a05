import { to } from '#app/i18n/addresses.ts'
import { moment } from '#app/i18n/format.ts'
import { useLanguage } from '#app/ui/speech.ts'
import type { WaitingAttempt } from '../attempt-page.server.ts'
import { markingWords } from '../marking-words.ts'
import { Refused } from './refused.tsx'

type Props = { attempt: WaitingAttempt; place: { course: string; quiz: string } }

/** An attempt that was handed in and has still to be marked: no result yet, and what comes next. */
export function BeingMarked({ attempt, place }: Props) {
  const language = useLanguage()
  const say = markingWords(language)
  return (
    <Refused
      title={say('waits.title')}
      why={say('waits.lead', { moment: moment(attempt.submittedAt, language) })}
      back={{ href: to('quiz', language, place), label: say('waits.back') }}
    >
      <p>{say('waits.text')}</p>
    </Refused>
  )
}
