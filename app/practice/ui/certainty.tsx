import { useLanguage } from '#app/ui/speech.ts'
import { sureness, type Sure } from '../responses.ts'
import { practiceWords } from '../words.ts'

const degrees = { 1: 'guess', 2: 'think', 3: 'certain' } as const

/** How sure somebody is of an answer. A list, which always sends something: what comes last is how sure one is. */
export function Certainty({ id, sure }: { id: string; sure: Sure | 0 }) {
  const say = practiceWords(useLanguage())
  const [field, hint] = [`${id}-sure`, `${id}-sure-hint`]
  return (
    <div className="certainty">
      <label htmlFor={field}>{say('sure.ask')}</label>
      <select className="input" id={field} name={id} defaultValue={sure || ''} aria-describedby={hint}>
        <option value="">{say('sure.none')}</option>
        {sureness.map((each) => (
          <option key={each} value={each}>
            {say(`sure.${degrees[each]}`)}
          </option>
        ))}
      </select>
      <p className="hint" id={hint}>
        {say('sure.why')}
      </p>
    </div>
  )
}
