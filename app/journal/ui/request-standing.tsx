import { useLanguage } from '#app/ui/speech.ts'
import { Standing, type Tone } from '#app/ui/standing.tsx'
import type { RequestState } from '../request-kinds.ts'
import { journalWords } from '../words.ts'

const tones = {
  new: 'act',
  answered: 'good',
  waiting: 'wait',
  scheduled: 'fixed',
  closed: 'over',
} as const satisfies Record<RequestState, Tone>

/** Where a request stands. */
export function RequestStanding({ state }: { state: RequestState }) {
  const say = journalWords(useLanguage())
  return <Standing tone={tones[state]}>{say(`office.state.${state}`)}</Standing>
}
