import { useLanguage } from '#app/ui/speech.ts'
import { seatsWords } from '../words.ts'

/** What a firm has from seats in a course: only what it finds when it comes in. */
export function FirmGets() {
  const say = seatsWords(useLanguage())
  return (
    <dl className="firm-gets">
      {(['seats', 'handOn', 'view', 'private', 'certificate'] as const).map((what) => (
        <div key={what}>
          <dt>{say(`gets.${what}.title`)}</dt>
          <dd>{say(`gets.${what}.text`)}</dd>
        </div>
      ))}
    </dl>
  )
}
